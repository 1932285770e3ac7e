package xlsx

import (
	"slices"

	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

// People says whose seats a list holds.
type People string

// The choices of people.
const (
	Everybody   People = "all" // so does the empty choice
	Confirmed   People = "confirmed"
	Unconfirmed People = "unconfirmed" // who has yet to say yes, and the empty seats
)

// choice picks from a programme what the options ask for.
type choice struct {
	SpeakersOptions
	programme programme.Programme
}

func (c choice) wantsStatus(status conference.Status) bool {
	switch c.People {
	case Confirmed:
		return status == conference.Confirmed
	case Unconfirmed:
		return status != conference.Confirmed
	}
	return true
}

func (c choice) wantsSession(id conference.ID) bool {
	return len(c.Sessions) == 0 || slices.Contains(c.Sessions, id)
}

func (c choice) wantsOrganisation(organisation string) bool {
	return len(c.Organisations) == 0 || slices.Contains(c.Organisations, organisation)
}

// speakers lists the people with those of their appearances that are asked for.
func (c choice) speakers() []programme.Speaker {
	var list []programme.Speaker
	for _, speaker := range c.programme.Speakers {
		speaker.Appearances = slices.DeleteFunc(slices.Clone(speaker.Appearances), func(a programme.Appearance) bool {
			return !c.wantsSession(a.SessionID) || !c.wantsStatus(a.Status)
		})
		if len(speaker.Appearances) > 0 && c.wantsOrganisation(speaker.Organisation) {
			list = append(list, speaker)
		}
	}
	return list
}

// seatRow is a seat with its session and, when it is held, how to reach who holds it.
type seatRow struct {
	programme.Seat
	person  programme.Name // empty for an empty seat
	session programme.Session
	email   string
	phone   string
}

// seats lists every seat that is asked for, by session; an empty one belongs to no organisation.
func (c choice) seats() []seatRow {
	reach := map[conference.ID]programme.Speaker{}
	for _, speaker := range c.programme.Speakers {
		reach[speaker.ID] = speaker
	}
	var list []seatRow
	for _, session := range c.sessions() {
		for _, seat := range session.Seats {
			row := seatRow{Seat: seat, session: session}
			if seat.Person != nil {
				row.person = *seat.Person
				row.email, row.phone = reach[row.person.PersonID].Email, reach[row.person.PersonID].Phone
			}
			if c.wantsStatus(seat.Status) && c.wantsOrganisation(row.person.Organisation) {
				list = append(list, row)
			}
		}
	}
	return list
}

// sessions lists the sessions by time, then those of the tray.
func (c choice) sessions() []programme.Session {
	var list []programme.Session
	for _, day := range c.programme.Days {
		list = append(list, day.Sessions...)
	}
	list = append(list, c.programme.Unplaced...)
	return slices.DeleteFunc(list, func(s programme.Session) bool { return !c.wantsSession(s.ID) })
}
