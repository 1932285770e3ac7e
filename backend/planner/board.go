package planner

import (
	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

// Board is everything that the screens show of one edition.
type Board struct {
	Plan     *conference.Plan
	Findings []rules.Finding
	Undo     *conference.Act
	Redo     *conference.Act
}

// Board gives an edition as the screens show it; code record.missing when there is none.
func (p *Planner) Board(edition conference.ID) (Board, error) {
	p.turn.Lock()
	defer p.turn.Unlock()
	if _, err := p.rows.edition(edition); err != nil {
		return Board{}, err
	}
	r := p.read(edition)
	r.tell(rules.Difference{})
	return Board{r.plan, r.findings(), p.nextUndo(), p.nextRedo()}, nil
}
