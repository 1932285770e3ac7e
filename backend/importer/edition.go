package importer

import (
	"slices"

	"quartiers/backend/conference"
)

// findEdition finds the edition that a file describes: it came from there, or holds sessions of there, and it has the
// same name or a day in common.
func findEdition(all conference.Records, s schedule, entries []entry) *conference.Edition {
	for _, edition := range live(all.Editions) {
		if (edition.Origin == s.head.origin() || sharesSession(all, edition.ID, entries)) &&
			(edition.Name == s.name() || sharesDay(all, edition.ID, entries)) {
			return &edition
		}
	}
	return nil
}

func (s schedule) name() string { return shorten(s.head.title, conference.MaxLine) }

func sharesSession(all conference.Records, edition conference.ID, entries []entry) bool {
	origins := map[string]bool{}
	for _, e := range entries {
		origins[e.origins[0]] = true
	}
	return slices.ContainsFunc(all.Sessions, func(s conference.Session) bool {
		return s.EditionID == edition && !s.Deleted && origins[s.Origin]
	})
}

func sharesDay(all conference.Records, edition conference.ID, entries []entry) bool {
	dates := map[conference.Date]bool{}
	for _, e := range entries {
		dates[e.date] = true
	}
	return slices.ContainsFunc(all.Days, func(d conference.Day) bool {
		return d.EditionID == edition && !d.Deleted && dates[d.Date]
	})
}

// proposeEdition makes or mends the edition; what the file does not say stays as the user wrote it.
func (b *book) proposeEdition() {
	h := b.schedule.head
	before := b.known.edition
	b.edition = b.startEdition(before)
	e := &b.edition
	subject := e.Ref()
	update(&e.Name, b.fit("name", h.title, h.title, subject, conference.MaxLine))
	update(&e.Theme, b.fit("theme", h.subtitle, h.title, subject, conference.MaxLine))
	update(&e.Venue, b.fit("venue", joined(h.venue, h.city), h.title, subject, conference.MaxLine))
	update(&e.Origin, h.origin())
	b.setZone(before == nil)
	if h.colour != "" {
		e.Colour = b.colour(h.colour, 0, h.title, subject)
	}
	settle(b, b.edition, before)
}

func (b *book) startEdition(before *conference.Edition) conference.Edition {
	if before != nil {
		return *before
	}
	return conference.Edition{ID: b.newID(), Language: b.schedule.language(), TimeZone: conference.DefaultTimeZone,
		Colour: conference.DefaultColour, MinGap: conference.DefaultMinGap, MoveGap: conference.DefaultMoveGap}
}

// setZone takes the zone that the file names; one that had to be guessed only serves a new edition.
func (b *book) setZone(isNew bool) {
	zone, named := b.schedule.zone()
	if named || isNew {
		b.edition.TimeZone = zone
	}
	if !named && isNew {
		b.lines.note("import.zone_guessed", b.edition.Ref(), conference.Params{"zone": zone})
	}
}

func joined(venue, city string) string {
	if venue != "" && city != "" {
		return venue + ", " + city
	}
	return venue + city
}

// colour takes a colour of the file, and says when it had to be changed to be read on paper.
func (b *book) colour(text string, place int, of string, subject conference.Ref) string {
	colour, changed := readableColour(text, place)
	if changed {
		b.lines.note("import.colour_changed", subject,
			conference.Params{"of": shorten(of, nameLength), "colour": shorten(text, nameLength), "taken": colour})
	}
	return colour
}
