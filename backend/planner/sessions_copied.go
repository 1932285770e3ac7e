package planner

import (
	"strconv"

	"quartiers/backend/arranger"
	"quartiers/backend/conference"
)

// CopySessions makes copies of several sessions as one act, each where its move says, in the tray when that has no day;
// their seats are emptied. The first copy is what the act was there to make.
func (p *Planner) CopySessions(moves []arranger.Move) (Outcome, error) {
	return p.act(func(d *draft) error {
		if len(moves) == 0 {
			return conference.Refuse("operation.nothing", nil)
		}
		var first conference.ID
		for _, move := range moves {
			if err := d.copyTo(move); err != nil {
				return err
			}
			if first == "" {
				first = d.created
			}
		}
		d.created = first
		if len(moves) > 1 {
			d.name("sessions.copy", "count", strconv.Itoa(len(moves)))
		}
		return nil
	})
}

func (d *draft) copyTo(move arranger.Move) error {
	session, err := d.session(move.SessionID)
	if err != nil {
		return err
	}
	if err := d.checkPlace(session.EditionID, move.Placement); err != nil {
		return err
	}
	to := move.Placement
	if !to.HasSlot() {
		to = arranger.Unplaced(to)
	}
	d.nameSession("session.copy", session)
	return d.copySession(session, to)
}
