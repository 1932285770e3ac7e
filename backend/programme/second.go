package programme

import (
	"slices"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

// Written says in which language the texts of a session or an edition really are, as BCP 47 tags: what nobody translated
// stays in its own.
type Written struct{ Title, Subtitle, Abstract string }

// SecondSession is a session in the second language. What nobody translated, and what is the same in both, is empty.
type SecondSession struct {
	KindLabel string
	Title     string
	Subtitle  string
	Abstract  []string
	RoomText  string
}

// SecondEdition is an edition in the second language, as [SecondSession] is a session.
type SecondEdition struct {
	Name      string
	Ordinal   string
	Theme     string
	Dates     string
	Practical []string
}

// SecondRoom is a room in the second language.
type SecondRoom struct{ Name, Access string }

// wording is a subject in both languages. A text of the second is empty unless it is in that language and differs.
func (t *teller) wording(subject conference.Ref) (first, second conference.Wording) {
	first = t.plan.In(subject, t.language)
	if t.second == "" {
		return first, second
	}
	told := t.plan.In(subject, t.second)
	second = conference.Wording{Title: t.other(first.Title, told.Title),
		Subtitle: t.other(first.Subtitle, told.Subtitle), Abstract: t.other(first.Abstract, told.Abstract)}
	if second.Title.Text != "" {
		t.joinTitle(&first.Subtitle, &second.Subtitle)
		t.joinTitle(&first.Abstract, &second.Abstract)
	}
	return first, second
}

// joinTitle puts a text that is known in the second language alone beside the title in that language.
func (t *teller) joinTitle(first, second *conference.Phrase) {
	if first.Text != "" && first.Language == t.second {
		*first, *second = conference.Phrase{}, *first
	}
}

func (t *teller) other(first, second conference.Phrase) conference.Phrase {
	if second.Language != t.second || second.Text == first.Text {
		return conference.Phrase{}
	}
	return second
}

func written(w conference.Wording) Written {
	return Written{w.Title.Language, w.Subtitle.Language, w.Abstract.Language}
}

// too is what a programme in two languages says in the second; empty in one language, and where it is the same.
func (t *teller) too(say func(locale.Language) string) string {
	if t.second == "" {
		return ""
	}
	if text := say(t.second); text != say(t.language) {
		return text
	}
	return ""
}

// saysToo picks the second language of a text.
func (t *teller) saysToo(text locale.Text) string { return t.too(text.In) }

// InFirst is a programme in two languages in its first one alone, for what cannot tell two.
func (p Programme) InFirst() Programme {
	if p.Second == "" {
		return p
	}
	e, inFirst := &p.Edition, firstOf(p.Second)
	keep(&e.Theme, &e.Written.Subtitle, e.Second.Theme, p.Second)
	keepAll(&e.Practical, &e.Written.Abstract, e.Second.Practical, p.Second)
	p.Second, e.Second = "", SecondEdition{}
	p.Edition.Organisers = each(p.Edition.Organisers, func(o *Organiser) { o.DoesToo = "" })
	p.Rooms = each(p.Rooms, func(r *Room) { r.Second = SecondRoom{} })
	p.Tracks = each(p.Tracks, func(t *Track) { t.Second = "" })
	p.Unplaced = each(p.Unplaced, inFirst)
	p.Days = each(p.Days, func(d *Day) { d.Second, d.Sessions = "", each(d.Sessions, inFirst) })
	return p
}

func firstOf(second string) func(*Session) {
	return func(s *Session) {
		keep(&s.Subtitle, &s.Written.Subtitle, s.Second.Subtitle, second)
		keepAll(&s.Abstract, &s.Written.Abstract, s.Second.Abstract, second)
		s.Second = SecondSession{}
		s.People = each(s.People, func(g *Group) { g.Second = "" })
		if s.Track != nil {
			track := *s.Track
			track.Second, s.Track = "", &track
		}
	}
}

// keep tells a text that only the second language knows in that one.
func keep(text, language *string, other, second string) {
	if *text == "" && other != "" {
		*text, *language = other, second
	}
}

func keepAll(texts *[]string, language *string, others []string, second string) {
	if len(*texts) == 0 && len(others) > 0 {
		*texts, *language = others, second
	}
}

// each gives a changed copy of a list.
func each[T any](list []T, change func(*T)) []T {
	list = slices.Clone(list)
	for i := range list {
		change(&list[i])
	}
	return list
}
