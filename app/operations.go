package app

import (
	"quartiers/backend/arranger"
	"quartiers/backend/conference"
	"quartiers/backend/locale"
	"quartiers/backend/planner"
)

// Operations are acts on several sessions, which can be looked at before they are done.
type Operations struct{ desk *desk }

// OperationPreview is what an operation would do.
type OperationPreview struct {
	Label   Label     `json:"label"`
	Moves   []Move    `json:"moves"`
	Added   []Finding `json:"added"`
	Gone    []string  `json:"gone"`    // keys of findings that would no longer hold
	Problem *Failure  `json:"problem"` // why it would be refused
}

// Move is a session that would have another place.
type Move struct {
	SessionID string               `json:"sessionId"`
	From      conference.Placement `json:"from"`
	To        conference.Placement `json:"to"`
}

// Preview shows what an operation would do; nothing is written.
func (o *Operations) Preview(edition string, op arranger.Operation) (OperationPreview, error) {
	return ask(o.desk, func(p *planner.Planner) (OperationPreview, error) {
		preview, err := p.Preview(id(edition), op)
		if err != nil {
			return OperationPreview{}, err
		}
		return previewOf(preview), nil
	})
}

// Apply does an operation.
func (o *Operations) Apply(edition string, op arranger.Operation) (Outcome, error) {
	return act(o.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.Apply(id(edition), op) })
}

func previewOf(p planner.Preview) OperationPreview {
	view := OperationPreview{Label: label(locale.Act(p.Act)), Moves: make([]Move, 0, len(p.Moves)),
		Added: findingsOf(p.Added), Gone: list(p.Gone)}
	for _, move := range p.Moves {
		view.Moves = append(view.Moves, Move{string(move.SessionID), listed(move.From), listed(move.To)})
	}
	if p.Problem != nil {
		view.Problem = failureOf(p.Problem)
	}
	return view
}

// listed makes the rooms of a placement a list that is never nil.
func listed(p conference.Placement) conference.Placement {
	p.Rooms = list(p.Rooms)
	return p
}
