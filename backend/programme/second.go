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
	second = t.plan.In(subject, t.second)
	return first, conference.Wording{Title: t.other(first.Title, second.Title),
		Subtitle: t.other(first.Subtitle, second.Subtitle), Abstract: t.other(first.Abstract, second.Abstract)}
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
	p.Second, p.Edition.Second = "", SecondEdition{}
	p.Edition.Organisers = each(p.Edition.Organisers, func(o *Organiser) { o.DoesToo = "" })
	p.Rooms = each(p.Rooms, func(r *Room) { r.Second = SecondRoom{} })
	p.Tracks = each(p.Tracks, func(t *Track) { t.Second = "" })
	p.Unplaced = each(p.Unplaced, inFirst)
	p.Days = each(p.Days, func(d *Day) { d.Second, d.Sessions = "", each(d.Sessions, inFirst) })
	return p
}

func inFirst(s *Session) {
	s.Second = SecondSession{}
	s.People = each(s.People, func(g *Group) { g.Second = "" })
	if s.Track != nil {
		track := *s.Track
		track.Second, s.Track = "", &track
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
