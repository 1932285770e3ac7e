package locale_test

import (
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

func TestFinding(t *testing.T) {
	t.Run("says something of a code that a later version brings", func(t *testing.T) {
		text := locale.Finding("person.asleep", nil)
		if text.FR != "Cette version ne sait pas dire cette remarque (person.asleep)." || locale.FindingTitle("person.asleep").EN == "" {
			t.Errorf("got %+v", text)
		}
	})
	t.Run("shortens a list that a sentence would not bear", func(t *testing.T) {
		text := locale.Finding("room.double_booked", conference.Params{"rooms": []string{"A", "B", "C", "D", "E"},
			"title": "X", "other": conference.Break, "from": conference.At(9, 0), "to": conference.At(10, 5)})
		want := "A, B, C et 2 autres_: «~X~» et «~Pause~» s’y tiennent en même temps, de 9~h à 10~h~05."
		if got := visible(text.FR); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	})
	t.Run("leaves a title as somebody wrote it", func(t *testing.T) {
		text := locale.Finding("session.slot_missing", conference.Params{"title": `<b>l'IA</b> {title} [x] ?`})
		want := "«~<b>l'IA</b> {title} [x] ?~» n’a pas encore de créneau et attend d’être placée."
		if got := visible(text.FR); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	})
}
