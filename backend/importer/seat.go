package importer

import "quartiers/backend/conference"

// proposeSeats gives everybody whom the file names a confirmed seat. Seats that are there stay as they are: their role
// and status are the user's work.
func (b *book) proposeSeats(e entry, session conference.Session) {
	wanted := b.participants(e)
	positions := positionsAfter(b.known.lastSeat[session.ID], len(wanted))
	for i, person := range wanted {
		if before := b.known.seats[[2]conference.ID{session.ID, person}]; before != nil {
			settle(b, *before, before)
			continue
		}
		settle(b, conference.Seat{ID: b.newID(), SessionID: session.ID, Role: roleIn(session.Kind), PersonID: person,
			Status: conference.Confirmed, Position: positions[i]}, nil)
	}
	b.reportAbsent(e, session, wanted)
}

// participants lists the people of a session, each once, in the order of the file.
func (b *book) participants(e entry) []conference.ID {
	var ids []conference.ID
	seen := map[conference.ID]bool{}
	for _, p := range e.persons {
		id := b.persons.ids[b.personOrigin(p)]
		if !seen[id] {
			seen[id] = true
			ids = append(ids, id)
		}
	}
	return ids
}
