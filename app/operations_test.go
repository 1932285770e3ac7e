package app

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"quartiers/backend/arranger"
	"quartiers/backend/conference"
)

// TestWhatTheTimetableAsks holds that no answer has a null where the front end expects a list, and that every word is
// said in both languages.
func TestWhatTheTimetableAsks(t *testing.T) {
	d, edition := begun(t)
	board, err := (&Editions{d}).Board(edition)
	if err != nil {
		t.Fatal(err)
	}
	records := board.Records
	at := slices.IndexFunc(records.Sessions, func(s conference.Session) bool { return s.Kind == conference.Parallel })
	session := records.Sessions[at]
	t.Run("what cannot be reached", func(t *testing.T) {
		shading, err := (&Timetable{d}).Shading(edition, []string{string(session.ID)})
		wantFilled(t, shading, err)
		if len(shading.Days) != 1 || len(shading.Days[0].Rooms) != len(records.Rooms) || len(shading.Days[0].Everywhere) == 0 {
			t.Errorf("got %+v", shading)
		}
		shading, err = (&Timetable{d}).ShadingOfNew(edition, 30)
		wantFilled(t, shading, err)
	})
	t.Run("what an operation would do, and why one is refused", func(t *testing.T) {
		op := arranger.Operation{Do: arranger.Shift, DayID: records.Days[0].ID, At: conference.At(14, 0), Minutes: 15}
		preview, err := (&Operations{d}).Preview(edition, op)
		wantFilled(t, preview, err)
		if visible(preview.Label.FR) != "Décaler la suite de 15~min à partir de 14~h" || len(preview.Moves) == 0 || preview.Problem != nil {
			t.Errorf("got %+v", preview)
		}
		op.Minutes = 0
		refused, err := (&Operations{d}).Preview(edition, op)
		if err != nil || refused.Problem == nil || refused.Problem.Code != "operation.nothing" || refused.Problem.FR == "" {
			t.Errorf("got %+v, %v", refused, err)
		}
	})
	t.Run("what mends a finding, and that it does", func(t *testing.T) {
		at := slices.IndexFunc(board.Findings, func(f Finding) bool { return f.Code == "seat.empty" })
		key := board.Findings[at].Key
		remedies, err := (&Findings{d}).Remedies(edition, key)
		wantFilled(t, remedies, err)
		if len(remedies) == 0 || remedies[0].Label.EN == "" {
			t.Fatalf("got %+v", remedies)
		}
		done, err := (&Operations{d}).Apply(edition, remedies[0].Operation)
		if err != nil || !slices.Contains(done.Gone, key) {
			t.Errorf("gone: %v, %v", done.Gone, err)
		}
		if none, err := (&Findings{d}).Remedies(edition, key); err != nil || len(none) != 0 {
			t.Errorf("a finding that is gone has %d remedies, %v", len(none), err)
		}
	})
}

func wantFilled(t *testing.T, answer any, err error) {
	t.Helper()
	text, marshalling := json.Marshal(answer)
	if err != nil || marshalling != nil || strings.Contains(strings.ReplaceAll(string(text), `"problem":null`, ""), "null") {
		t.Errorf("%v, %v in %.400s", err, marshalling, text)
	}
	if strings.Contains(string(text), `"fr":""`) || strings.Contains(string(text), `"en":""`) {
		t.Errorf("something is not said: %.400s", text)
	}
}

// visible writes the two no-break spaces so that they can be read: ~ is narrow, _ is wide.
func visible(text string) string {
	return strings.NewReplacer("\u202f", "~", "\u00a0", "_").Replace(text)
}
