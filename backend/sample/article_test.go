package sample_test

import (
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"quartiers/backend/conference"
)

// article reads the published account of the day, with plain spaces; the test is skipped where it is absent.
func article(t *testing.T) string {
	t.Helper()
	name := filepath.Join("..", "..", "..", "shared", "seed", "quartiers-du-numerique-2025.txt")
	text, err := os.ReadFile(name)
	if err != nil {
		t.Skipf("the account of the day is not at %s", name)
	}
	return plain(string(text))
}

func plain(text string) string {
	return strings.NewReplacer("\u00a0", " ", "\u202f", " ", "\r", "").Replace(text)
}

// announced lists the sessions of the account, which tells of no pause, in the order of the records.
func announced() []conference.Session {
	return slices.DeleteFunc(records().Sessions, func(s conference.Session) bool { return s.Kind.IsPause() })
}

func TestSessionsOfTheArticle(t *testing.T) {
	text := article(t)
	t.Run("has every numbered session under its title", func(t *testing.T) {
		var got []string
		for _, s := range announced() {
			if s.Number != "" {
				got = append(got, "Session "+s.Number+" : "+plain(s.Title))
			}
		}
		if want := regexp.MustCompile(`(?m)^Session \d+ : .+$`).FindAllString(text, -1); !reflect.DeepEqual(got, want) {
			t.Errorf("got  %q\nwant %q", got, want)
		}
	})
	t.Run("has both round tables under their titles", func(t *testing.T) {
		var got []string
		for _, s := range announced() {
			if s.Kind == conference.RoundTable {
				got = append(got, strings.ToLower("Table ronde – "+s.Title))
			}
		}
		want := regexp.MustCompile(`(?mi)^table ronde – .+$`).FindAllString(text, -1)
		for i := range want {
			want[i] = strings.TrimRight(strings.ToLower(want[i]), ". ")
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("got  %q\nwant %q", got, want)
		}
	})
	t.Run("has the other headings as titles", func(t *testing.T) {
		lines := strings.Split(text, "\n")
		for _, s := range announced() {
			if s.Number == "" && s.Kind != conference.RoundTable && !slices.Contains(lines, plain(s.Title)) {
				t.Errorf("%q is no heading", s.Title)
			}
		}
	})
}

func TestResourcesOfTheArticle(t *testing.T) {
	var want [][]conference.ResourceKind
	for _, line := range regexp.MustCompile(`(?m)^Pour en savoir plus.*$`).FindAllString(article(t), -1) {
		want = append(want, promised(line))
	}
	p := plan()
	var got [][]conference.ResourceKind
	for _, s := range announced() {
		var kinds []conference.ResourceKind
		for _, resource := range p.ResourcesOf(s.ID) {
			kinds = append(kinds, resource.Kind)
		}
		got = append(got, kinds)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

// promised reads the kinds of resources out of a sentence such as "accès aux diapositives et au replay".
func promised(line string) []conference.ResourceKind {
	words := map[string]conference.ResourceKind{
		"diapositives": conference.Slides, "replay": conference.Replay, "synthèse": conference.Summary,
	}
	var kinds []conference.ResourceKind
	for word := range strings.FieldsSeq(line) {
		if kind, ok := words[word]; ok {
			kinds = append(kinds, kind)
		}
	}
	return kinds
}
