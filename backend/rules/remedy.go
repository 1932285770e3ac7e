package rules

import "quartiers/backend/conference"

// Remedy is a way to mend a finding. It is a proposal: whoever offers it tries it out first.
type Remedy struct {
	Kind      RemedyKind
	SessionID conference.ID        // whom it moves, or whose seat it fills
	Placement conference.Placement // where the session goes when it moves
	OtherID   conference.ID        // swap: the other session
	SeatID    conference.ID        // fill, replace
	PersonID  conference.ID        // fill, replace: who comes
	Params    conference.Params    // what fills the sentence that package locale has for the kind
}

// RemedyKind says what a remedy does.
type RemedyKind string

// The kinds of remedies.
const (
	MoveRoom RemedyKind = "room"    // another room at the same hour
	LeaveOut RemedyKind = "without" // its other rooms without one
	MoveHour RemedyKind = "hour"    // another hour, in the same room or another one
	Place    RemedyKind = "place"   // an hour for what waits in the tray
	Swap     RemedyKind = "swap"    // exchange places with another session
	Fill     RemedyKind = "fill"    // somebody for an empty seat
	Replace  RemedyKind = "replace" // somebody else for a held seat
)

// Remedies proposes what would mend a finding, the best first, of several kinds in turn. It is empty for a finding that
// only a person can mend, such as a missing title.
func Remedies(p *conference.Plan, f Finding) []Remedy {
	mend, known := mends[f.Code]
	if !known {
		return nil
	}
	return mend(newMender(p, f))
}

// mends are what helps against a finding, by its code.
var mends = map[string]func(*mender) []Remedy{
	roomDoubleBooked.Code:       (*mender).elsewhere,
	roomUnavailable.Code:        (*mender).elsewhere,
	roomTooSmall.Code:           (*mender).elsewhere,
	roomTooSmallForAll.Code:     (*mender).elsewhere,
	roomGone.Code:               (*mender).elsewhere,
	sessionRoomMissing.Code:     (*mender).elsewhere,
	sessionOutsideDay.Code:      (*mender).otherHours,
	sessionSlotMissing.Code:     (*mender).otherHours,
	dayGone.Code:                (*mender).otherHours,
	personDoubleBooked.Code:     (*mender).apart,
	personUnavailable.Code:      (*mender).apart,
	personGapShort.Code:         (*mender).apart,
	personMoveShort.Code:        (*mender).apart,
	personGone.Code:             (*mender).otherPeople,
	personDeclined.Code:         (*mender).otherPeople,
	personTooManySessions.Code:  (*mender).lessToDo,
	panelOneInstitution.Code:    (*mender).otherPanel,
	panelOneGender.Code:         (*mender).otherPanel,
	moderatorAlsoPanellist.Code: (*mender).otherPanellist,
	seatEmpty.Code:              (*mender).newPeople,
	moderatorMissing.Code:       (*mender).newPeople,
}

// elsewhere offers rooms at that hour, the other rooms alone, then hours, then an exchange.
func (m *mender) elsewhere() []Remedy {
	return m.forEach(m.rooms, m.withoutRoom, m.atEase(m.hours), m.swaps)
}

// otherHours offers the nearest hours alone.
func (m *mender) otherHours() []Remedy { return m.forEach(m.atEase(m.hours)) }

// apart offers hours, one room for whoever has too little time to walk, somebody else, and an exchange.
func (m *mender) apart() []Remedy {
	if m.finding.Code == personMoveShort.Code {
		return m.forEach(m.roomOfOther, m.atEase(m.hours), m.replacements, m.swaps)
	}
	return m.forEach(m.atEase(m.hours), m.replacements, m.swaps)
}

// otherPeople offers somebody else for the seat that the finding is about.
func (m *mender) otherPeople() []Remedy { return m.replaceIn(m.seatsAbout()) }

// otherPanellist leaves the moderator where they are: the finding names the moderator's seat first.
func (m *mender) otherPanellist() []Remedy {
	if seats := m.seatsAbout(); len(seats) > 1 {
		return m.replaceIn(seats[1:2])
	}
	return nil
}

// otherPanel offers somebody else for each seat of the panel in turn.
func (m *mender) otherPanel() []Remedy {
	return m.inTurnFor(func(seat *conference.Seat) bool {
		return seat.Role == conference.Panellist && m.concerns(conference.Ref{Table: conference.Sessions, ID: seat.SessionID})
	})
}

// lessToDo offers somebody else for each seat of the person in turn.
func (m *mender) lessToDo() []Remedy {
	return m.inTurnFor(func(seat *conference.Seat) bool {
		return m.concerns(conference.Ref{Table: conference.Persons, ID: seat.PersonID})
	})
}

// inTurnFor offers somebody else for each held seat of which a claim is true.
func (m *mender) inTurnFor(claim func(*conference.Seat) bool) []Remedy {
	var groups [][]Remedy
	m.eachSeat(func(_ *spot, seat *conference.Seat) {
		if seat.IsHeld() && claim(seat) {
			groups = append(groups, m.people(Replace, seat))
		}
	})
	return inTurn(groups)
}

// newPeople offers people for the first of the empty seats.
func (m *mender) newPeople() []Remedy {
	if seats := m.seatsAbout(); len(seats) > 0 {
		return m.fill(seats[0])
	}
	return nil
}

// forEach asks makers about each session that the finding is about, and takes their proposals in turn.
func (m *mender) forEach(makers ...func(*spot) []Remedy) []Remedy {
	var groups [][]Remedy
	for _, make := range makers {
		for _, spot := range m.sessionsAbout() {
			groups = append(groups, make(spot))
		}
	}
	return inTurn(groups)
}

// inTurn takes the first of every group, then the second of every group, and so on.
func inTurn(groups [][]Remedy) []Remedy {
	var woven []Remedy
	for turn, isOver := 0, false; !isOver; turn++ {
		isOver = true
		for _, group := range groups {
			if turn < len(group) {
				woven, isOver = append(woven, group[turn]), false
			}
		}
	}
	return woven
}
