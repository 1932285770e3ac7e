package programme

import (
	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

// Options say how a plan is told.
type Options struct {
	Language      locale.Language // fr or en; empty: the edition's, when it is spoken here
	Bilingual     bool            // in the other language as well
	ConfirmedOnly bool            // name confirmed people only; otherwise everybody who is counted on
}

// New puts a plan into order and words.
func New(p *conference.Plan, o Options) Programme {
	t := newTeller(p, o)
	t.prepareRooms()
	t.prepareTracks()
	sessions := t.sessions()
	return Programme{
		Language: t.language,
		Second:   t.second,
		Edition:  t.edition(),
		Rooms:    t.rooms,
		Tracks:   t.tracks,
		Days:     t.days(sessions),
		Unplaced: unplaced(sessions),
		Speakers: t.speakers(sessions),
		Crew:     t.crew(sessions),
	}
}

// teller holds what telling one plan needs everywhere.
type teller struct {
	plan     *conference.Plan
	options  Options
	language locale.Language
	second   locale.Language // empty: the programme is in one language
	rooms    []Room
	tracks   []Track
	roomAt   map[conference.ID]int
	trackAt  map[conference.ID]int
}

func newTeller(p *conference.Plan, o Options) *teller {
	t := &teller{plan: p, options: o, language: languageOf(p.Edition, o)}
	if o.Bilingual {
		t.second = locale.Other(t.language)
	}
	return t
}

func languageOf(e conference.Edition, o Options) locale.Language {
	if o.Language != "" {
		return o.Language
	}
	if e.Language == "" {
		return locale.French()
	}
	language, _ := locale.Parse(e.Language)
	return language
}

// says picks the teller's language.
func (t *teller) says(text locale.Text) string { return text.In(t.language) }

// names claims that a document names who holds the seat.
func (t *teller) names(s conference.Seat) bool {
	if t.options.ConfirmedOnly {
		return s.Status == conference.Confirmed
	}
	return s.IsHeld()
}
