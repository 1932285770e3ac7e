package programme

import (
	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

// seats tells every seat of a session in protocol order, whoever holds it.
func (t *teller) seats(s conference.Session) []Seat {
	held := t.plan.SeatsOf(s.ID)
	seats := make([]Seat, 0, len(held))
	for _, seat := range held {
		seats = append(seats, Seat{
			ID:         seat.ID,
			Role:       seat.Role,
			RoleText:   t.says(locale.Role(seat.Role)),
			Status:     seat.Status,
			StatusText: t.says(locale.Status(seat.Status)),
			Optional:   seat.Optional,
			Note:       seat.Note,
			Person:     t.name(seat.PersonID),
		})
	}
	return seats
}
