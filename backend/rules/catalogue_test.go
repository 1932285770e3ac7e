package rules_test

import (
	"slices"
	"strings"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

func TestSessionLength(t *testing.T) {
	length := func(minutes conference.Minutes) func(*fixture) {
		return func(f *fixture) {
			f.all.Days[0].Opens, f.all.Days[0].Closes = 0, conference.At(36, 0)
			f.sessions["panel"].Placement.DayID, f.sessions["maths"].Placement.DayID = "", ""
			f.sessions["music"].Placement.Start, f.sessions["music"].Placement.Duration = conference.At(9, 0), minutes
		}
	}
	tray := []string{"session.slot_missing maths", "session.slot_missing panel"}
	check(t, []situation{
		{"tells a session of no length, which a merge may bring", length(0), slices.Concat([]string{"session.length_wrong music"}, tray)},
		{"tells a session that ends before it begins", length(-30), slices.Concat([]string{"session.length_wrong music"}, tray)},
		{"lets five minutes be", length(5), tray},
		{"wonders about four minutes", length(4), slices.Concat(tray, []string{"session.length_odd music"})},
		{"wonders about thirteen hours", length(13 * 60), slices.Concat(tray, []string{"session.length_odd music"})},
	})
}

func TestSessionDuplicate(t *testing.T) {
	again := func(f *fixture) *conference.Session {
		twin := f.addSession("twin", conference.Parallel, conference.At(14, 0), "lab")
		twin.Title = "MUSIC !"
		f.addSeat("twin", "twin", conference.Speaker, "")
		f.seats["twin"].Optional = true
		return twin
	}
	check(t, []situation{
		{"remarks one title twice, whatever its case, when one waits", func(f *fixture) {
			again(f).Placement = conference.Placement{Duration: 60}
		}, []string{"session.slot_missing twin", "session.duplicate twin music"}},
		{"remarks one title twice at one time", func(f *fixture) {
			again(f)
		}, []string{"room.double_booked twin music lab", "session.duplicate twin music"}},
		{"lets a workshop be given again", func(f *fixture) {
			again(f).Placement.Start = conference.At(16, 0)
		}, nil},
		{"lets two kinds have one title", func(f *fixture) {
			twin := again(f)
			twin.Kind, twin.Placement = conference.Workshop, conference.Placement{Duration: 60}
		}, []string{"session.slot_missing twin"}},
	})
}

func TestSessionTexts(t *testing.T) {
	check(t, []situation{
		{"remarks a title too long for the timetable", func(f *fixture) {
			f.sessions["music"].Title = strings.Repeat("é", 121)
		}, []string{"session.title_long music"}},
		{"counts characters and not bytes", func(f *fixture) {
			f.sessions["music"].Title = strings.Repeat("é", 120)
		}, nil},
		{"remarks an abstract of more than a page", func(f *fixture) {
			f.sessions["music"].Abstract = strings.Repeat("a", 2501)
		}, []string{"session.abstract_long music"}},
		{"tells a session with nobody and no seat", func(f *fixture) {
			f.addSession("empty", conference.Workshop, conference.At(16, 0), "lab")
		}, []string{"session.nobody empty"}},
	})
}

func TestSessionConsent(t *testing.T) {
	record := func(f *fixture) {
		f.all.Resources = []conference.Resource{{ID: "film", SessionID: "music", Kind: conference.Replay}}
	}
	consent := func(f *fixture, person conference.ID, given bool) {
		f.all.Consents = append(f.all.Consents, conference.Consent{ID: "c" + person, EditionID: "edition", PersonID: person,
			Kind: conference.Recording, Given: given})
	}
	check(t, []situation{
		{"lets an edition be that asks nobody", record, nil},
		{"tells a recorded session with people who were not asked", func(f *fixture) {
			record(f)
			consent(f, "ada", true)
			consent(f, "emmy", true)
		}, []string{"session.consent_missing music clara", "person.consent_missing clara"}},
		{"tells a recorded session with people who said no", func(f *fixture) {
			record(f)
			for _, person := range []conference.ID{"ada", "emmy", "clara"} {
				consent(f, person, person != "clara")
			}
		}, []string{"session.consent_refused music clara"}},
		{"lets people refuse what nobody records", func(f *fixture) {
			for _, person := range []conference.ID{"ada", "emmy", "clara"} {
				consent(f, person, false)
			}
		}, nil},
	})
}

func TestResourceMissing(t *testing.T) {
	told := func(today conference.Date, link string) []string {
		f := newFixture()
		f.all.Resources = []conference.Resource{{ID: "film", SessionID: "music", Kind: conference.Replay, Link: link}}
		plan := f.plan()
		plan.Today = today
		return told(rules.Check(plan))
	}
	for _, c := range []struct {
		name  string
		today conference.Date
		link  string
		want  []string
	}{
		{"asks for nothing on the day itself", "2025-10-13", "", []string{}},
		{"asks for a promised replay from the next day on", "2025-10-14", "", []string{"resource.missing music film"}},
		{"is content with a link", "2025-10-14", "https://example.org", []string{}},
		{"gives up after half a year", "2026-06-01", "", []string{}},
		{"asks for nothing when nobody says what day it is", "", "", []string{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := told(c.today, c.link); !slices.Equal(got, c.want) {
				t.Errorf("got %q", got)
			}
		})
	}
}

func TestPanelBalance(t *testing.T) {
	three := func(f *fixture) {
		f.all.Editions[0].InstitutionShare, f.all.Editions[0].GenderShare = 60, 60
		for i, id := range []conference.ID{"a", "b", "c"} {
			person := f.addPerson(id, "Given "+string(id), "Family "+string(id))
			person.Gender = []conference.Gender{conference.Woman, conference.Woman, conference.Man}[i]
			f.addSeat(id, "panel", conference.Panellist, id)
		}
		f.persons["emmy"].Gender = conference.Man
	}
	check(t, []situation{
		{"is content with a mixed panel", three, nil},
		{"remarks a panel that one institution fills, however it is written", func(f *fixture) {
			three(f)
			f.persons["a"].Organisation, f.persons["b"].Organisation, f.persons["c"].Organisation = "École X", "ECOLE X", "École  X"
		}, []string{"panel.one_institution panel a b c"}},
		{"remarks a panel of which too many are of one gender", func(f *fixture) {
			three(f)
			f.persons["c"].Gender = conference.Woman
		}, []string{"panel.one_gender panel a b c"}},
		{"says nothing where one of them did not tell", func(f *fixture) {
			three(f)
			f.persons["c"].Gender, f.persons["emmy"].Gender = conference.Woman, conference.Untold
		}, nil},
		{"says nothing where the edition does not ask", func(f *fixture) {
			three(f)
			f.all.Editions[0].GenderShare = 0
			f.persons["c"].Gender = conference.Woman
		}, nil},
	})
}

func TestPersonInEdition(t *testing.T) {
	check(t, []situation{
		{"tells a person in more sessions than the edition wants", func(f *fixture) {
			f.all.Editions[0].MaxSessions = 1
		}, []string{"person.too_many_sessions emmy"}},
		{"lets two sessions be where two are wanted", func(f *fixture) { f.all.Editions[0].MaxSessions = 2 }, nil},
		{"remarks who has no biography where others have one", func(f *fixture) {
			f.persons["ada"].Biography, f.persons["emmy"].Biography = "Life", "Life"
		}, []string{"person.biography_missing clara"}},
		{"remarks somebody who is available and in no session", func(f *fixture) {
			f.addPerson("idle", "Zoé", "Libre")
			f.addWindow(conference.Ref{Table: conference.Persons, ID: "idle"}, conference.At(9, 0), conference.At(12, 0), false)
		}, []string{"person.idle idle"}},
		{"lets somebody be who is merely away", func(f *fixture) {
			f.addPerson("idle", "Zoé", "Libre")
			f.addWindow(conference.Ref{Table: conference.Persons, ID: "idle"}, conference.At(9, 0), conference.At(12, 0), true)
		}, nil},
	})
}

func TestRoomUse(t *testing.T) {
	check(t, []situation{
		{"remarks a room that nothing needs, lunch aside", func(f *fixture) {
			f.addRoom("attic", 10)
			f.addSession("lunch", conference.Meal, conference.At(12, 0)).Placement.AllRooms = true
		}, []string{"room.unused attic"}},
		{"waits until everything is placed", func(f *fixture) {
			f.addRoom("attic", 10)
			f.sessions["music"].Placement = conference.Placement{Duration: 60}
		}, []string{"session.slot_missing music"}},
		{"remarks an opening in a room too small for the edition", func(f *fixture) {
			f.all.Editions[0].Expected = 240
			f.addSession("welcome", conference.Opening, conference.At(9, 0), "hall")
		}, []string{"room.too_small_for_all welcome hall"}},
		{"lets an opening be of which fewer people are expected", func(f *fixture) {
			f.all.Editions[0].Expected = 240
			f.addSession("welcome", conference.Opening, conference.At(9, 0), "hall").Expected = 150
		}, nil},
		{"remarks an edition without a language", func(f *fixture) { f.all.Editions[0].Language = "" },
			[]string{"edition.language_missing edition"}},
	})
}

func TestWalk(t *testing.T) {
	walk := func(f *fixture, minutes conference.Minutes) {
		f.all.Walks = []conference.Walk{{ID: "w", EditionID: "edition", A: "hall", B: "lab", Minutes: minutes}}
	}
	check(t, []situation{
		{"asks for the minutes of a long way", func(f *fixture) {
			walk(f, 20)
			followOn(f, 15, "lab")
		}, []string{"person.move_short maths panel emmy"}},
		{"lets the next door be near", func(f *fixture) {
			walk(f, 2)
			followOn(f, 5, "lab")
		}, nil},
		{"never asks for less than within one room", func(f *fixture) {
			walk(f, 2)
			followOn(f, 4, "lab")
		}, []string{"person.move_short maths panel emmy"}},
		{"falls back to the edition's way for rooms of which nothing is known", func(f *fixture) {
			f.addRoom("attic", 100)
			walk(f, 2)
			followOn(f, 9, "attic")
		}, []string{"person.move_short maths panel emmy"}},
	})
}

func TestSessionUntranslated(t *testing.T) {
	translate := func(f *fixture, session conference.ID, language, title string) {
		subject := conference.Ref{Table: conference.Sessions, ID: session}
		f.all.Translations = append(f.all.Translations, conference.Translation{ID: conference.TranslationID(subject, language),
			EditionID: "edition", Subject: subject, Language: language, Title: title})
	}
	check(t, []situation{
		{"says nothing of an edition in one language", func(*fixture) {}, nil},
		{"remarks what is not translated where something is", func(f *fixture) { translate(f, "panel", "en", "Panel") },
			[]string{"session.untranslated maths", "session.untranslated music"}},
		{"says nothing of a translation that was taken back", func(f *fixture) { translate(f, "panel", "en", "") }, nil},
		{"lets a session be whose title is in that language", func(f *fixture) {
			translate(f, "panel", "en", "Panel")
			translate(f, "maths", "en", "Maths")
			f.sessions["music"].Language = "en"
		}, nil},
		{"tells several languages at once", func(f *fixture) {
			translate(f, "panel", "en", "Panel")
			translate(f, "maths", "en", "Maths")
			translate(f, "music", "en", "Music")
			translate(f, "panel", "de", "Podium")
			translate(f, "maths", "de", "Mathe")
		}, []string{"session.untranslated music"}},
	})
}
