package planner

import (
	"strconv"

	"quartiers/backend/arranger"
	"quartiers/backend/conference"
)

// CopySession makes a copy of a session at another place, its seats emptied.
func (p *Planner) CopySession(id conference.ID, to conference.Placement) (Outcome, error) {
	return p.actOnSession("session.copy", id, func(d *draft, session conference.Session) error {
		if err := d.checkPlace(session.EditionID, to); err != nil {
			return err
		}
		return d.copySession(session, to)
	})
}

// EditSessions changes the same fields of several sessions as one act.
func (p *Planner) EditSessions(ids []conference.ID, e SessionEdit) (Outcome, error) {
	return p.changeSessions("edit", ids, e.apply)
}

// UnplaceSessions puts several sessions back into the tray as one act; each keeps its length.
func (p *Planner) UnplaceSessions(ids []conference.ID) (Outcome, error) {
	return p.changeSessions("unplace", ids, func(s *conference.Session) { s.Placement = arranger.Unplaced(s.Placement) })
}

// DeleteSessions takes several sessions off the programme as one act.
func (p *Planner) DeleteSessions(ids []conference.ID) (Outcome, error) {
	return p.changeSessions("delete", ids, func(s *conference.Session) { s.Deleted = true })
}

// changeSessions is an act that changes several sessions of one edition.
func (p *Planner) changeSessions(act string, ids []conference.ID, change func(*conference.Session)) (Outcome, error) {
	return p.act(func(d *draft) error {
		if len(ids) == 0 {
			return conference.Refuse("operation.nothing", nil)
		}
		for _, id := range ids {
			session, err := d.session(id)
			if err != nil {
				return err
			}
			d.nameSession("session."+act, session)
			change(&session)
			if err := d.put(session); err != nil {
				return err
			}
		}
		if len(ids) > 1 {
			d.name("sessions."+act, "count", strconv.Itoa(len(ids)))
		}
		return nil
	})
}
