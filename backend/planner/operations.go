package planner

import (
	"quartiers/backend/arranger"
	"quartiers/backend/conference"
)

// Apply does an operation as one act that undo takes back whole. Codes: those of [arranger.Work] and of the records.
func (p *Planner) Apply(edition conference.ID, op arranger.Operation) (Outcome, error) {
	return p.act(func(d *draft) error {
		if _, err := d.rows.edition(edition); err != nil {
			return err
		}
		change, err := arranger.Work(p.read(edition).plan, op, p.newID)
		if err != nil {
			return err
		}
		return d.take(edition, change)
	})
}

// take puts what an operation changes into the draft.
func (d *draft) take(edition conference.ID, change arranger.Change) error {
	d.edition, d.act, d.created = edition, change.Act, change.Created
	for _, session := range change.Sessions {
		if err := d.put(session); err != nil {
			return err
		}
	}
	for _, seat := range change.Seats {
		if err := d.put(seat); err != nil {
			return err
		}
	}
	return nil
}
