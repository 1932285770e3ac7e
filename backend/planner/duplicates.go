package planner

import "quartiers/backend/conference"

// NextEdition says how an edition is copied for another year. Days, rooms, tracks, organisers, hours and the seats
// that sessions need always come along.
type NextEdition struct {
	Name          string          `json:"name"`
	FirstDay      conference.Date `json:"firstDay"`
	KeepTexts     bool            `json:"keepTexts"`     // titles and abstracts; pauses, opening and closing always keep theirs
	KeepPeople    bool            `json:"keepPeople"`    // who sat where
	KeepStatuses  bool            `json:"keepStatuses"`  // with people: what they answered
	KeepResources bool            `json:"keepResources"` // what sessions offered, without the links
}

// DuplicateEdition copies an edition for another year; the original stays as it is.
func (p *Planner) DuplicateEdition(id conference.ID, n NextEdition) (Outcome, error) {
	return p.act(func(d *draft) error {
		if _, err := d.rows.edition(id); err != nil {
			return err
		}
		if _, err := conference.ParseDate(string(n.FirstDay)); err != nil {
			return err
		}
		plan := p.read(id).plan
		c := copier{draft: d, plan: plan, next: n, ids: map[conference.ID]conference.ID{}}
		d.edition = d.create()
		d.name("edition.duplicate", "edition", plan.Edition.Name)
		return c.copy(d.edition)
	})
}

// copier copies one edition's records under new ids.
type copier struct {
	*draft
	plan *conference.Plan
	next NextEdition
	ids  map[conference.ID]conference.ID // old to new
}

func (c *copier) copy(edition conference.ID) error {
	for _, step := range []func(conference.ID) error{c.copyEdition, c.copyPlaces, c.copySettings, c.copySessions, c.copyTranslations} {
		if err := step(edition); err != nil {
			return err
		}
	}
	return nil
}

// renew makes the new id of an old record.
func (c *copier) renew(old conference.ID) conference.ID {
	c.ids[old] = c.draft.newID()
	return c.ids[old]
}

func (c *copier) copyEdition(id conference.ID) error {
	edition := c.plan.Edition
	c.ids[edition.ID] = id
	edition.ID, edition.Origin = id, ""
	if name := conference.CleanLine(c.next.Name); name != "" {
		edition.Name = name
	}
	if edition.Ordinal > 0 {
		edition.Ordinal++
	}
	return c.put(edition)
}

func (c *copier) copyPlaces(edition conference.ID) error {
	for _, record := range c.places(edition) {
		if err := c.put(record); err != nil {
			return err
		}
	}
	return nil
}

// places are the organisers, days, rooms and tracks under new ids, the days moved to the new dates.
func (c *copier) places(edition conference.ID) []validatable {
	var places []validatable
	for _, organiser := range c.plan.Organisers {
		organiser.ID, organiser.EditionID = c.renew(organiser.ID), edition
		places = append(places, organiser)
	}
	for _, day := range c.plan.Days {
		day.Date = c.next.FirstDay.AddDays(day.Date.DaysSince(c.plan.Days[0].Date))
		day.ID, day.EditionID = c.renew(day.ID), edition
		places = append(places, day)
	}
	for _, room := range c.plan.Rooms {
		room.ID, room.EditionID, room.Origin = c.renew(room.ID), edition, ""
		places = append(places, room)
	}
	for _, track := range c.plan.Tracks {
		track.ID, track.EditionID = c.renew(track.ID), edition
		places = append(places, track)
	}
	return places
}

// copySettings copies how the checks are set and how far the rooms are from each other. What somebody chose to live
// with last year is looked at again.
func (c *copier) copySettings(edition conference.ID) error {
	for _, tuning := range c.plan.Tunings {
		tuning.ID, tuning.EditionID = conference.DerivedID(conference.Tunings, string(edition), tuning.Code), edition
		if err := c.put(tuning); err != nil {
			return err
		}
	}
	for _, walk := range c.plan.Walks {
		a, b := c.ids[walk.A], c.ids[walk.B]
		if a == "" || b == "" { // a room that was deleted
			continue
		}
		if err := c.put(walkBetween(edition, a, b, walk.Minutes)); err != nil {
			return err
		}
	}
	return nil
}

func (c *copier) copySessions(edition conference.ID) error {
	for _, session := range c.plan.Sessions {
		old := session.ID
		session.ID, session.EditionID, session.Origin = c.renew(old), edition, ""
		session.TrackID = c.ids[session.TrackID]
		session.Placement = c.placement(session.Placement)
		if !c.keepsTitle(session) {
			session.Title, session.Subtitle, session.Abstract = "", "", ""
		}
		if !c.next.KeepTexts {
			session.Abstract, session.Notes = "", ""
		}
		if err := c.put(session); err != nil {
			return err
		}
		if err := c.copyBelongings(old, session.ID); err != nil {
			return err
		}
	}
	return nil
}

// keepsTitle claims that a session is called the same next year: pauses, the opening and the closing always are.
func (c *copier) keepsTitle(s conference.Session) bool {
	return c.next.KeepTexts || s.Kind.GathersAll() && !s.Kind.NeedsModerator()
}

// copyTranslations copies the translated texts of which the original came along. The name of an edition has a year in
// it: a new one is translated anew.
func (c *copier) copyTranslations(edition conference.ID) error {
	for _, t := range c.plan.Translations {
		copied, ok := c.ids[t.Subject.ID]
		if !ok { // of what was deleted
			continue
		}
		t = c.kept(t, c.plan.SessionAt(t.Subject.ID))
		if err := c.putTranslations(translated([]conference.Translation{t}, edition, copied)); err != nil {
			return err
		}
	}
	return nil
}

// kept leaves out the texts of a translation of which the original was left out.
func (c *copier) kept(t conference.Translation, session *conference.Session) conference.Translation {
	if session != nil && !c.keepsTitle(*session) {
		t.Title, t.Subtitle = "", ""
	}
	if session != nil && !c.next.KeepTexts {
		t.Abstract = ""
	}
	if t.Subject.Table == conference.Editions && conference.CleanLine(c.next.Name) != "" {
		t.Title = ""
	}
	return t
}

func (c *copier) placement(p conference.Placement) conference.Placement {
	rooms := make([]conference.ID, 0, len(p.Rooms))
	for _, room := range p.Rooms {
		if id, ok := c.ids[room]; ok {
			rooms = append(rooms, id)
		}
	}
	p.DayID, p.Rooms = c.ids[p.DayID], rooms
	return p
}

// copyBelongings copies the seats of a session, and its resources where they are kept.
func (c *copier) copyBelongings(old, id conference.ID) error {
	for _, seat := range c.plan.SeatsOf(old) {
		if err := c.put(c.seat(seat, id)); err != nil {
			return err
		}
	}
	if !c.next.KeepResources {
		return nil
	}
	for _, resource := range c.plan.ResourcesOf(old) {
		resource.ID, resource.SessionID, resource.Link, resource.RightsCleared = c.renew(resource.ID), id, "", false
		if err := c.put(resource); err != nil {
			return err
		}
	}
	return nil
}

func (c *copier) seat(seat conference.Seat, session conference.ID) conference.Seat {
	seat.ID, seat.SessionID, seat.Note = c.renew(seat.ID), session, ""
	switch {
	case !c.next.KeepPeople:
		seat.PersonID, seat.Status = "", conference.Open
	case !c.next.KeepStatuses && !seat.IsEmpty():
		seat.Status = conference.Considered
	}
	return seat
}
