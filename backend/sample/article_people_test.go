package sample_test

import (
	"reflect"
	"regexp"
	"strings"
	"testing"

	"quartiers/backend/conference"
)

func TestPeopleOfTheArticle(t *testing.T) {
	text := article(t)
	t.Run("has the panellists of both round tables in their order", func(t *testing.T) {
		var want []string
		for _, bullet := range regexp.MustCompile(`(?m)^- ((?:\p{Lu}[\p{L}-]+ ?){2,}),`).FindAllStringSubmatch(text, -1) {
			want = append(want, bullet[1])
		}
		if got := holders(conference.Panellist); len(want) != 8 || !reflect.DeepEqual(got, want) {
			t.Errorf("got  %q\nwant %q", got, want)
		}
	})
	t.Run("has the moderators of both round tables", func(t *testing.T) {
		for _, name := range holders(conference.Moderator) {
			if !regexp.MustCompile(name + `[^.]* anim`).MatchString(text) {
				t.Errorf("%s leads nothing in the account", name)
			}
		}
	})
	t.Run("names nobody whom the account does not name", func(t *testing.T) {
		for _, p := range records().Persons {
			if !strings.Contains(text, p.Name()) {
				t.Errorf("%s is not in the account", p.Name())
			}
		}
	})
	t.Run("says of people only what the account says", func(t *testing.T) {
		told := " " + conference.Fold(text) + " "
		for _, p := range records().Persons {
			for word := range strings.FieldsSeq(conference.Fold(p.Function + " " + p.Organisation)) {
				if !strings.Contains(told, " "+word+" ") {
					t.Errorf("%s: the account has no %q", p.Name(), word)
				}
			}
		}
	})
}

// holders are the names of those who hold a role, session by session in protocol order.
func holders(role conference.Role) []string {
	p := plan()
	var names []string
	for _, s := range p.Sessions {
		for _, seat := range p.SeatsOf(s.ID) {
			if person, ok := p.Person(seat.PersonID); ok && seat.Role == role {
				names = append(names, person.Name())
			}
		}
	}
	return names
}

func TestAbstracts(t *testing.T) {
	t.Run("are there for everything but pauses, in paragraphs of five sentences at most", func(t *testing.T) {
		for _, s := range announced() {
			for paragraph := range strings.SplitSeq(s.Abstract, "\n\n") {
				if n := len(regexp.MustCompile(`[.?!](\s|$)`).FindAllString(plain(paragraph), -1)); n < 1 || n > 5 {
					t.Errorf("%q: %d sentences in %q", s.Title, n, paragraph)
				}
			}
		}
	})
	t.Run("share no run of eight words with the account", func(t *testing.T) {
		told := " " + conference.Fold(article(t)) + " "
		for _, s := range announced() {
			words := strings.Fields(conference.Fold(s.Abstract))
			for i := 0; i+8 <= len(words); i++ {
				if run := strings.Join(words[i:i+8], " "); strings.Contains(told, " "+run+" ") {
					t.Errorf("%q copies %q", s.Title, run)
				}
			}
		}
	})
}
