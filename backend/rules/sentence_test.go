package rules_test

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
	"quartiers/backend/rules"
)

var update = flag.Bool("update", false, "write the golden files anew")

// everythingWrong breaks the small edition in every way that a rule knows.
func everythingWrong() *fixture {
	f := newFixture()
	f.all.Days[0].Closes = conference.At(25, 0)
	f.all.Days = append(f.all.Days, conference.Day{ID: "tuesday", EditionID: "edition", Date: "2025-10-14",
		Opens: conference.At(9, 0), Closes: conference.At(18, 0)})
	breakRooms(f)
	breakPeople(f)
	breakSeats(f)
	breakSessions(f)
	breakSettings(f)
	return f
}

func breakRooms(f *fixture) {
	f.rooms["lab"].Name = "Salle 30.2"
	f.sessions["maths"].Title, f.sessions["music"].Title = "Maths pour tous", "Musique et calcul"
	f.sessions["maths"].Placement.Rooms = []conference.ID{"hall", "lab"}
	f.sessions["music"].Expected = 60
	f.addRoom("attic", 10).Deleted = true
	f.addSession("lost", conference.Workshop, conference.At(16, 0), "attic")
	f.addWindow(conference.Ref{Table: conference.Rooms, ID: "lab"}, conference.At(14, 30), conference.At(18, 0), true).Reason = "travaux"
}

func breakPeople(f *fixture) {
	f.addSeat("elsewhere", "music", conference.Respondent, "emmy").Status = conference.Invited
	f.addSession("next", conference.Workshop, conference.At(15, 3), "lab")
	f.addSeat("next", "next", conference.Speaker, "clara")
	f.addSession("soon", conference.Workshop, conference.At(11, 5), "lab")
	f.addSeat("soon", "soon", conference.Speaker, "ada")
	f.addWindow(conference.Ref{Table: conference.Persons, ID: "clara"}, conference.At(9, 0), conference.At(12, 0), false)
	f.addPerson("ghost", "Hannah", "Arendt").Deleted = true
	f.addSeat("ghost", "lost", conference.Host, "ghost")
	f.addPerson("twin", "C.", "Schumann").Organisation = "School of Clara"
	f.addPerson("bare", "Émilie", "du Châtelet").Organisation = ""
	f.addSeat("bare", "next", conference.Speaker, "bare").Status = conference.Declined
	f.addSeat("bare too", "lost", conference.Speaker, "bare")
	f.all.Consents = []conference.Consent{{ID: "c", EditionID: "edition", PersonID: "ada", Kind: conference.Image}}
}

// unusedRoom is another edition: a room is called unused only where everything is placed.
func unusedRoom() *fixture {
	f := newFixture()
	f.addRoom("attic", 10)
	return f
}

// halfTranslated is another edition: nobody translates one of which everything is wrong.
func halfTranslated() *fixture {
	f := newFixture()
	for _, session := range []conference.ID{"panel", "maths"} {
		subject := conference.Ref{Table: conference.Sessions, ID: session}
		f.all.Translations = append(f.all.Translations, conference.Translation{ID: conference.TranslationID(subject, "en"),
			EditionID: "edition", Subject: subject, Language: "en", Title: "Title"})
	}
	return f
}

// breakSettings asks of the edition what only some ask.
func breakSettings(f *fixture) {
	e := &f.all.Editions[0]
	e.Language, e.MaxSessions, e.InstitutionShare, e.GenderShare, e.Expected = "", 2, 50, 50, 500
	f.persons["emmy"].Organisation, f.persons["ada"].Organisation = "School of Ada", "School of Ada"
	f.persons["emmy"].Gender, f.persons["ada"].Gender = conference.Woman, conference.Woman
	f.persons["emmy"].Biography = "Algebra."
	f.addPerson("idle", "Zoé", "Libre").Biography = "None."
	f.addWindow(conference.Ref{Table: conference.Persons, ID: "idle"}, conference.At(9, 0), conference.At(12, 0), false)
	f.all.Resources = []conference.Resource{{ID: "film", SessionID: "panel", Kind: conference.Replay},
		{ID: "slides", SessionID: "panel", Kind: conference.Slides}}
	f.all.Consents = append(f.all.Consents, conference.Consent{ID: "no", EditionID: "edition", PersonID: "emmy", Kind: conference.Recording})
	f.addSession("backwards", conference.Social, conference.At(10, 0)).Placement.Duration = -30
	f.addSession("blink", conference.Plenary, conference.At(13, 0), "hall").Placement.Duration = 1
	f.sessions["blink"].Title = "A " + strings.Repeat("very ", 30) + "long title"
	f.sessions["blink"].Abstract = strings.Repeat("Abstract. ", 300)
	f.addSession("tray again", conference.Workshop, 0).Placement.DayID = ""
	f.sessions["tray again"].Title = "Tray"
}

func breakSeats(f *fixture) {
	f.addSession("table", conference.RoundTable, conference.At(17, 0), "hall").Panel = 4
	f.addSeat("chair 1", "table", conference.Panellist, "")
	f.addSeat("chair 2", "table", conference.Panellist, "")
	f.addSeat("too", "panel", conference.Panellist, "ada")
	f.sessions["panel"].Panel = 1
}

func breakSessions(f *fixture) {
	f.addSession("dawn", conference.Opening, conference.At(8, 30), "hall")
	f.addSession("late", conference.Social, conference.At(23, 30), "hall").Placement.Duration = 90
	f.addSession("bare", conference.Keynote, conference.At(12, 0)).Abstract = ""
	f.sessions["bare"].Title = ""
	f.addSession("tray", conference.Workshop, 0).Placement.DayID = ""
	f.all.Days = append(f.all.Days, conference.Day{ID: "sunday", EditionID: "edition", Date: "2025-10-12", Deleted: true})
	f.addSession("sunday", conference.Workshop, conference.At(10, 0)).Placement.DayID = "sunday"
	f.all.Tracks = []conference.Track{{ID: "arts", EditionID: "edition", Name: "Arts"},
		{ID: "old", EditionID: "edition", Name: "Vieux parcours", Deleted: true}}
	f.sessions["music"].TrackID, f.sessions["next"].TrackID = "arts", "old"
}

func TestEveryFindingIsSaidInBothLanguages(t *testing.T) {
	plan := everythingWrong().plan()
	plan.Today = "2025-10-20"
	findings := slices.Concat(rules.Check(plan), rules.Check(unusedRoom().plan()), rules.Check(halfTranslated().plan()))
	var golden strings.Builder
	told := map[string]bool{}
	for _, finding := range findings {
		told[finding.Code] = true
		text, title := locale.Finding(finding.Code, finding.Params), locale.FindingTitle(finding.Code)
		checkSentence(t, finding.Code, text)
		golden.WriteString(visible(finding.Code + " (" + string(finding.Severity) + ")\n  " + title.FR + " / " + title.EN +
			"\n  " + text.FR + "\n  " + text.EN + "\n"))
	}
	for _, rule := range rules.Catalogue() {
		if !told[rule.Code] {
			t.Errorf("%s is not told of an edition in which everything is wrong", rule.Code)
		}
	}
	compare(t, golden.String())
}

// visible writes the two no-break spaces so that the golden file can be read: ~ is narrow, _ is wide.
func visible(text string) string {
	return strings.NewReplacer("\u202f", "~", "\u00a0", "_").Replace(text)
}

func checkSentence(t *testing.T, code string, text locale.Text) {
	t.Helper()
	for _, lang := range locale.Languages() {
		sentence := text.In(lang)
		if strings.ContainsAny(sentence, "{}[]…") || !strings.HasSuffix(sentence, ".") || strings.Contains(sentence, "  ") {
			t.Errorf("%s in %s: %q", code, lang, sentence)
		}
		if set := locale.Typography(sentence, lang); set != sentence {
			t.Errorf("%s in %s: %q should be set as %q", code, lang, sentence, set)
		}
	}
}

func compare(t *testing.T, got string) {
	t.Helper()
	path := filepath.Join("testdata", "findings.txt")
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("the sentences differ from %s; look at them, then run with -update:\n%s", path, got)
	}
}
