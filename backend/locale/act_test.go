package locale_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

func TestAct(t *testing.T) {
	for _, test := range []struct {
		name, act string
		params    map[string]string
		fr, en    string
	}{
		{"names the session", "session.move", map[string]string{"title": "IA et pédagogie"},
			"Déplacer «~IA et pédagogie~»", "Move “IA et pédagogie”"},
		{"names a session without a title by nothing", "session.move", nil, "Déplacer", "Move"},
		{"writes a day as a date", "day.create", map[string]string{"day": "2025-10-15"},
			"Ajouter la journée du mercredi 15 octobre 2025", "Add the day Wednesday 15 October 2025"},
		{"writes a status as a word", "seat.status", map[string]string{"person": "Ada", "status": "confirmed", "title": "IA"},
			"Passer Ada à «~confirmé·e~» dans «~IA~»", "Set Ada to “confirmed” in “IA”"},
		{"elides before a vowel", "person.edit", map[string]string{"person": "Émilie Durand"},
			"Modifier la fiche d’Émilie Durand", "Edit the entry of Émilie Durand"},
		{"says which finding is ignored, and why", "finding.ignore", map[string]string{"finding": "room.too_small", "reason": "Retransmise"},
			"Ignorer l’alerte «~Salle trop petite~»_: Retransmise", "Ignore the finding “Room too small”: Retransmise"},
		{"says how a check is set", "check.set", map[string]string{"finding": "room.too_small", "severity": "off"},
			"Régler le contrôle «~Salle trop petite~»_: désactivé", "Set the check “Room too small”: off"},
		{"says how far two rooms are apart", "walk.set", map[string]string{"room": "Amphi", "other": "Salle 3", "minutes": "4"},
			"Régler le trajet d’Amphi à Salle 3_: 4~min", "Set the walk from Amphi to Salle 3: 4~min"},
		{"counts", "merge", map[string]string{"person": "Léa", "count": "3"},
			"Fusionner le travail de Léa_: 3 modifications", "Merge the work of Léa: 3 changes"},
		{"says something of an act that a later version brings", "session.sing", nil,
			"Modifier l’espace de travail", "Change the workspace"},
		{"keeps braces and brackets of a title", "session.move", map[string]string{"title": "[IA] {title}"},
			"Déplacer «~[IA] {title}~»", "Move “[IA] {title}”"},
	} {
		t.Run(test.name, func(t *testing.T) {
			label := locale.Act(conference.Act{Name: test.act, Params: test.params})
			if fr, en := visible(label.FR), visible(label.EN); fr != test.fr || en != test.en {
				t.Errorf("got %s | %s", fr, en)
			}
		})
	}
}

func TestUndone(t *testing.T) {
	label := locale.Undone(conference.Act{Name: "session.move", Params: map[string]string{"title": "IA"}})
	if fr := visible(label.FR); fr != "Annuler_: Déplacer «~IA~»" || label.EN != "Undo: Move “IA”" {
		t.Errorf("got %s | %s", fr, label.EN)
	}
}

// actName finds the names of the acts that the planner does.
var actName = regexp.MustCompile(`"((?:sessions?|rooms|bands|gaps|seat|person|room|day|track|edition|organiser|availability|resource|consent|finding|check|walk)\.[a-z]+|import|sample)"`)

func TestEveryActOfThePlannerHasALabel(t *testing.T) {
	unknown := locale.Act(conference.Act{Name: "?"})
	for act, file := range actsInSource(t) {
		if locale.Act(conference.Act{Name: act}) == unknown {
			t.Errorf("%s does %s, which has no label", file, act)
		}
	}
}

func TestActOnUntitledSession(t *testing.T) {
	act := conference.Act{Name: "session.move", Params: map[string]string{"title": "", "number": "2", "sessionKind": "round_table"}}
	if got := locale.Act(act); !strings.Contains(got.FR, "Table ronde 2") || !strings.Contains(got.EN, "Round table 2") {
		t.Errorf("got %+v", got)
	}
}

// actsInSource reads the packages that name acts.
func actsInSource(t *testing.T) map[string]string {
	t.Helper()
	acts := map[string]string{}
	for _, folder := range []string{"../planner", "../arranger"} {
		files, err := filepath.Glob(filepath.Join(folder, "*.go"))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			if !strings.HasSuffix(file, "_test.go") {
				addActs(t, acts, file)
			}
		}
	}
	return acts
}

func addActs(t *testing.T, acts map[string]string, file string) {
	t.Helper()
	source, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(source)) {
		if strings.Contains(line, "Refuse") {
			continue
		}
		for _, found := range actName.FindAllStringSubmatch(line, -1) {
			acts[found[1]] = file
		}
	}
}
