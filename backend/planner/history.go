package planner

import (
	"time"

	"quartiers/backend/conference"
	"quartiers/backend/store"
)

// Undo takes back my last act; code undo.nothing when there is none.
func (p *Planner) Undo() (Outcome, error) {
	p.turn.Lock()
	defer p.turn.Unlock()
	return p.turnBack(p.store.NextUndo, p.store.Undo)
}

// Redo does again what undo took back; code redo.nothing when there is nothing.
func (p *Planner) Redo() (Outcome, error) {
	p.turn.Lock()
	defer p.turn.Unlock()
	return p.turnBack(p.store.NextRedo, p.store.Redo)
}

func (p *Planner) turnBack(next func() (conference.Transaction, bool), turn func() (store.Commit, error)) (Outcome, error) {
	transaction, _ := next()
	edition := conference.ID(transaction.Act.Params[editionParam])
	p.lookBefore(edition)
	commit, err := turn()
	if err != nil {
		return Outcome{}, err
	}
	return p.settle(edition, commit), nil
}

// Changed is when the workspace was last changed; the zero time when it never was. Documents that need a date carry
// this one, so that the same plan gives the same bytes.
func (p *Planner) Changed() (time.Time, error) {
	last, err := p.History(1)
	if err != nil || len(last) == 0 {
		return time.Time{}, err
	}
	return last[0].At, nil
}

// editionParam is the parameter of an act that says which edition it is about.
const editionParam = "editionId"

// History lists the last transactions, newest first.
func (p *Planner) History(limit int) ([]conference.Transaction, error) {
	p.turn.Lock()
	defer p.turn.Unlock()
	return p.store.History(limit)
}

// Next says what undo and redo would take back or do again.
func (p *Planner) Next() (undo, redo *conference.Act) {
	p.turn.Lock()
	defer p.turn.Unlock()
	return p.nextUndo(), p.nextRedo()
}

func (p *Planner) nextUndo() *conference.Act { return actOf(p.store.NextUndo()) }
func (p *Planner) nextRedo() *conference.Act { return actOf(p.store.NextRedo()) }

func actOf(transaction conference.Transaction, ok bool) *conference.Act {
	if !ok {
		return nil
	}
	return &transaction.Act
}
