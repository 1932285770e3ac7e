package planner

import (
	"quartiers/backend/arranger"
	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

// Preview is what an operation would do. Nothing of it is written.
type Preview struct {
	Act     conference.Act
	Moves   []Moved
	Added   []rules.Finding // findings that would be new or say something else
	Gone    []string        // keys of findings that would no longer hold
	Problem error           // why the operation would be refused; nil: it would not
}

// Moved is a session that would have another place.
type Moved struct {
	SessionID conference.ID
	From, To  conference.Placement
}

// Preview shows what [Planner.Apply] would do; code record.missing when there is no such edition. A refusal of the
// operation is part of the preview.
func (p *Planner) Preview(edition conference.ID, op arranger.Operation) (Preview, error) {
	p.turn.Lock()
	defer p.turn.Unlock()
	if _, err := p.rows.edition(edition); err != nil {
		return Preview{}, err
	}
	return p.tryOut(p.read(edition), op), nil
}

// tryOut does an operation to a plan that is thrown away.
func (p *Planner) tryOut(now *reading, op arranger.Operation) Preview {
	change, err := arranger.Work(now.plan, op, p.newID)
	preview := Preview{Act: change.Act, Problem: err}
	d := &draft{rows: &p.rows, planner: p}
	if err == nil {
		preview.Problem = d.take(now.plan.Edition.ID, change)
	}
	if preview.Problem != nil {
		return preview
	}
	preview.Moves = movesOf(now.plan, change)
	difference := p.suppose(now, d.records)
	preview.Added, preview.Gone = difference.Added, difference.Gone
	return preview
}

// movesOf lists the sessions that would have another place.
func movesOf(plan *conference.Plan, change arranger.Change) []Moved {
	var moves []Moved
	for _, session := range change.Sessions {
		was, known := plan.Session(session.ID)
		if known && !was.Placement.Equal(session.Placement) {
			moves = append(moves, Moved{session.ID, was.Placement, session.Placement})
		}
	}
	return moves
}
