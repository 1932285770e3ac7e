package sample

import "quartiers/backend/conference"

// addSession makes a session with its seats and resources.
func (b *builder) addSession(s session) {
	id := b.newID()
	b.records.Add(conference.Session{
		ID: id, EditionID: b.edition,
		Kind: s.kind, Number: s.number, Title: french(s.title), Abstract: french(s.abstract),
		TrackID: b.tracks[s.track], Placement: b.placement(s), Panel: s.panel, Expected: s.expected,
	})
	b.addSeats(id, s.seats)
	b.addResources(id, s.offers)
	b.translate(conference.Ref{Table: conference.Sessions, ID: id}, s.english)
}

func (b *builder) placement(s session) conference.Placement {
	p := conference.Placement{DayID: b.day, Start: s.start, Duration: s.lasts, AllRooms: s.room == ""}
	if !p.AllRooms {
		p.Rooms = []conference.ID{b.rooms[s.room]}
	}
	return p
}

func (b *builder) addSeats(session conference.ID, seats []seat) {
	positions := conference.Positions(len(seats))
	for i, s := range seats {
		b.records.Add(conference.Seat{
			ID: b.newID(), SessionID: session, Role: s.role, PersonID: b.persons[s.person], Status: s.status(),
			Optional: s.optional, Note: french(s.note), Position: positions[i],
		})
	}
}

func (s seat) status() conference.Status {
	if s.person == "" {
		return conference.Open
	}
	return conference.Confirmed
}

func (b *builder) addResources(session conference.ID, kinds []conference.ResourceKind) {
	positions := conference.Positions(len(kinds))
	for i, kind := range kinds {
		b.records.Add(conference.Resource{ID: b.newID(), SessionID: session, Kind: kind, Position: positions[i]})
	}
}
