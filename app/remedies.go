package app

import (
	"quartiers/backend/arranger"
	"quartiers/backend/locale"
	"quartiers/backend/planner"
)

// Remedy is an operation that mends a finding.
type Remedy struct {
	Label     Label              `json:"label"`
	Operation arranger.Operation `json:"operation"`
}

// Remedies offers what mends a finding, the best first.
func (f *Findings) Remedies(edition, key string) ([]Remedy, error) {
	return ask(f.desk, func(p *planner.Planner) ([]Remedy, error) {
		remedies, err := p.Remedies(id(edition), key)
		views := make([]Remedy, 0, len(remedies))
		for _, r := range remedies {
			views = append(views, Remedy{label(locale.Remedy(string(r.Kind), r.Params)), complete(r.Operation)})
		}
		return views, err
	})
}

// complete makes every list of an operation one that is never nil.
func complete(op arranger.Operation) arranger.Operation {
	op.Moves, op.Rooms, op.Sessions, op.Others = list(op.Moves), list(op.Rooms), list(op.Sessions), list(op.Others)
	for i := range op.Moves {
		op.Moves[i].Placement = listed(op.Moves[i].Placement)
	}
	return op
}
