package rules

import "quartiers/backend/conference"

// touch are the scopes that a change can touch.
type touch map[scope]bool

func (t touch) add(kind scopeKind, id conference.ID) {
	if id != "" {
		t[scope{kind, id}] = true
	}
}

// find adds what changed rows touch, as one plan knows them: the one before the change or the one after.
func (t touch) find(v *scene, changed conference.Records) {
	if len(changed.Sessions) > 0 {
		t.add(aboutEdition, v.Edition.ID)
	}
	for i := range changed.Sessions {
		t.session(v, changed.Sessions[i].ID)
	}
	for i := range changed.Seats {
		t.seat(v, &changed.Seats[i])
	}
	for i := range changed.Persons {
		t.everywhere(v, changed.Persons[i].ID)
	}
	for i := range changed.Resources {
		t.add(aboutSession, changed.Resources[i].SessionID)
	}
	for i := range changed.Consents {
		t.everywhere(v, changed.Consents[i].PersonID)
	}
	for i := range changed.Availabilities {
		t.subject(changed.Availabilities[i].Subject.ID)
	}
	for i := range changed.Translations {
		t.add(aboutSession, changed.Translations[i].Subject.ID)
	}
	t.former(v, changed)
}

// former adds what rows belonged to when that was something else: a window that changes hands, a seat or a resource of
// another session.
func (t touch) former(v *scene, changed conference.Records) {
	for _, was := range formerly(v.Seats, changed.Seats) {
		t.seat(v, &was)
	}
	for _, was := range formerly(v.Resources, changed.Resources) {
		t.add(aboutSession, was.SessionID)
	}
	for _, was := range formerly(v.Consents, changed.Consents) {
		t.everywhere(v, was.PersonID)
	}
	for _, was := range formerly(v.Availabilities, changed.Availabilities) {
		t.subject(was.Subject.ID)
	}
	for _, was := range formerly(v.Translations, changed.Translations) {
		t.add(aboutSession, was.Subject.ID)
	}
}

func formerly[T conference.Record](all, changed []T) []T {
	var found []T
	for i := range changed {
		for j := range all {
			if all[j].Ref().ID == changed[i].Ref().ID {
				found = append(found, all[j])
			}
		}
	}
	return found
}

// session adds a session, its people and its rooms.
func (t touch) session(v *scene, id conference.ID) {
	t.add(aboutSession, id)
	seats := v.SeatsOf(id)
	for i := range seats {
		t.add(aboutPerson, seats[i].PersonID)
	}
	if s := v.SessionAt(id); s != nil {
		for _, room := range v.RoomsOf(*s) {
			t.add(aboutRoom, room.ID)
		}
	}
}

func (t touch) seat(v *scene, seat *conference.Seat) {
	t.add(aboutSession, seat.SessionID)
	t.add(aboutPerson, seat.PersonID)
	t.add(aboutEntry, seat.PersonID)
}

// everywhere adds a person and every session that names them.
func (t touch) everywhere(v *scene, person conference.ID) {
	t.add(aboutPerson, person)
	t.add(aboutEntry, person)
	seats := v.SeatsHeldBy(person)
	for i := range seats {
		t.add(aboutSession, seats[i].SessionID)
	}
}

// subject adds whom a window is about: a person or a room.
func (t touch) subject(id conference.ID) {
	t.add(aboutPerson, id)
	t.add(aboutEntry, id)
	t.add(aboutRoom, id)
}

// passOn adds those whose duplicates were touched: an entry is told with the one before it, and only where one of them
// is on the programme.
func (t touch) passOn(c *Checker) {
	for at := range t {
		switch at.kind {
		case aboutPerson, aboutEntry:
			for _, id := range c.kin.around(at.id) {
				t.add(aboutEntry, id)
			}
			t.add(aboutEntry, at.id)
		case aboutSession:
			for _, id := range c.kin.sessions.of(at.id) {
				t.add(aboutSession, id)
			}
		}
	}
}

// follow takes changed entries and sessions into the families; whoever bore the old marks is touched.
func (k *kin) follow(t *touch, p *conference.Plan, changed conference.Records) {
	for i := range changed.Persons {
		id := changed.Persons[i].ID
		for _, other := range k.around(id) {
			t.add(aboutEntry, other)
		}
		k.removePerson(id)
		if person, ok := p.Person(id); ok {
			k.addPerson(&person)
		}
	}
	for i := range changed.Sessions {
		id := changed.Sessions[i].ID
		for _, other := range k.sessions.of(id) {
			t.add(aboutSession, other)
		}
		k.sessions.remove(id)
		if session := p.SessionAt(id); session != nil {
			k.addSession(session)
		}
	}
}
