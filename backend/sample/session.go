package sample

import (
	"slices"

	"quartiers/backend/conference"
)

// session is a session as this package writes it down: rooms, tracks and people by name.
type session struct {
	kind     conference.Kind
	number   string
	title    string
	abstract string
	start    conference.Clock
	lasts    conference.Minutes
	room     string // empty: every room
	track    string // empty: none
	panel    int
	expected int
	seats    []seat
	offers   []conference.ResourceKind // what the account promises after the session
	english  english
}

// programme lists the sessions in the order of the day, which is the order of the account.
func programme() []session {
	return slices.Concat(
		[]session{welcome(), opening(), news(), morningPause(), morningRoundTable()}, morningSessions(),
		[]session{lunch(), afternoonRoundTable(), afternoonPause()}, afternoonSessions(),
		[]session{closing()},
	)
}
