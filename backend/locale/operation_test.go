package locale_test

import (
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

// said compares what is said in both languages, with visible no-break spaces.
func said(t *testing.T, got locale.Text, fr, en string) {
	t.Helper()
	if visible(got.FR) != fr || visible(got.EN) != en {
		t.Errorf("got %s | %s", visible(got.FR), visible(got.EN))
	}
}

func TestOperationActs(t *testing.T) {
	for _, test := range []struct {
		act    string
		params map[string]string
		fr, en string
	}{
		{"sessions.delay", map[string]string{"minutes": "15", "start": "14:00"},
			"Décaler la suite de 15~min à partir de 14~h", "Push what follows by 15~min from 14:00"},
		{"sessions.advance", map[string]string{"minutes": "90", "start": "9:30"},
			"Avancer la suite de 1~h~30 à partir de 9~h~30", "Pull what follows by 1~h 30~min from 9:30"},
		{"sessions.swap", map[string]string{"title": "IA", "other": "", "otherKind": "workshop"},
			"Échanger «~IA~» et «~Atelier~»", "Swap “IA” and “Workshop”"},
		{"sessions.pause", map[string]string{"title": "", "sessionKind": "break", "start": "16:00"},
			"Insérer «~Pause~» à 16~h", "Insert “Break” at 16:00"},
		{"bands.swap", map[string]string{"from": "11:45", "to": "15:30"},
			"Échanger les bandes de 11~h~45 et de 15~h~30", "Swap the bands of 11:45 and 15:30"},
		{"seat.replace", map[string]string{"person": "Ada", "other": "Emmy", "title": "IA"},
			"Remplacer Emmy par Ada dans «~IA~»", "Replace Emmy by Ada in “IA”"},
	} {
		t.Run(test.act, func(t *testing.T) {
			said(t, locale.Act(conference.Act{Name: test.act, Params: test.params}), test.fr, test.en)
		})
	}
}

func TestRemedy(t *testing.T) {
	for _, test := range []struct {
		name, kind string
		params     conference.Params
		fr, en     string
	}{
		{"names the hour and the room", "hour", conference.Params{"start": conference.At(15, 20), "rooms": []string{"Salle 30.2"}},
			"Déplacer à 15~h~20, Salle 30.2", "Move to 15:20, Salle 30.2"},
		{"names the day where it is another one", "hour", conference.Params{"title": "IA", "start": conference.At(9, 0), "date": conference.Date("2025-10-16")},
			"Déplacer «~IA~» à 9~h, jeudi 16 octobre", "Move “IA” to 9:00, Thursday 16 October"},
		{"names the room", "room", conference.Params{"rooms": []string{"Salle 30.1"}, "start": conference.At(9, 0)},
			"Changer de salle_: Salle 30.1", "Change the room: Salle 30.1"},
		{"names both sessions", "swap", conference.Params{"title": "IA", "other": conference.Workshop},
			"Échanger «~IA~» avec «~Atelier~»", "Swap “IA” with “Workshop”"},
		{"names who comes", "fill", conference.Params{"person": "Ada Lovelace", "organisation": "CNAM"},
			"Placer Ada Lovelace (CNAM)", "Seat Ada Lovelace (CNAM)"},
		{"names who goes and who comes", "replace", conference.Params{"person": "Ada", "other": "Emmy", "organisation": ""},
			"Remplacer Emmy par Ada", "Replace Emmy by Ada"},
	} {
		t.Run(test.name, func(t *testing.T) { said(t, locale.Remedy(test.kind, test.params), test.fr, test.en) })
	}
}

func TestShade(t *testing.T) {
	hours := conference.Params{"title": "IA", "from": conference.At(14, 0), "to": conference.At(15, 0), "person": "Ada"}
	away := conference.Params{"person": "Ada", "room": "Salle 3", "awayFrom": conference.At(14, 0), "awayTo": conference.At(15, 0), "reason": "train"}
	for _, test := range []struct {
		code   string
		params conference.Params
		fr, en string
	}{
		{"room.double_booked", hours, "Salle prise par «~IA~» (14~h_–_15~h)", "Room taken by “IA” (14:00–15:00)"},
		{"person.double_booked", hours, "Ada est dans «~IA~» (14~h_–_15~h)", "Ada is in “IA” (14:00–15:00)"},
		{"person.unavailable", away, "Ada n’est pas là (14~h_–_15~h)_: train", "Ada is away (14:00–15:00): train"},
		{"room.unavailable", conference.Params{"room": "Salle 3"}, "Salle 3 n’est pas disponible", "Salle 3 is not available"},
		{"session.outside_day", conference.Params{"opens": conference.At(8, 30), "closes": conference.At(17, 30)},
			"Hors des heures de la journée (8~h~30_–_17~h~30)", "Outside the hours of the day (8:30–17:30)"},
		{"room.too_small", conference.Params{"room": "Salle 3", "capacity": 40, "expected": 240},
			"Salle 3_: 40 places pour 240 personnes", "Salle 3: 40 seats for 240 people"},
	} {
		t.Run(test.code, func(t *testing.T) { said(t, locale.Shade(test.code, test.params), test.fr, test.en) })
	}
}

// BenchmarkShade says a thousand reasons, as a drag in a large edition asks for at once.
func BenchmarkShade(b *testing.B) {
	params := conference.Params{"title": "IA et pédagogie", "from": conference.At(14, 0), "to": conference.At(15, 0)}
	for b.Loop() {
		for range 1000 {
			locale.Shade("room.double_booked", params)
		}
	}
}
