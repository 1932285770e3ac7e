package app

import (
	"time"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
	"quartiers/backend/planner"
)

// History is what was done, and the way back.
type History struct{ desk *desk }

// Entry is one act in the history.
type Entry struct {
	Label Label  `json:"label"`
	At    string `json:"at"` // RFC 3339, in the time of this device
}

// Undo takes back my last act.
func (h *History) Undo() (Outcome, error) {
	return act(h.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.Undo() })
}

// Redo does again what undo took back.
func (h *History) Redo() (Outcome, error) {
	return act(h.desk, func(p *planner.Planner) (planner.Outcome, error) { return p.Redo() })
}

// List gives the last acts, newest first.
func (h *History) List(limit int) ([]Entry, error) {
	return ask(h.desk, func(p *planner.Planner) ([]Entry, error) {
		transactions, err := p.History(limit)
		if err != nil {
			return nil, err
		}
		entries := make([]Entry, 0, len(transactions))
		for _, t := range transactions {
			entries = append(entries, Entry{label(entryOf(t)), t.At.Local().Format(time.RFC3339)})
		}
		return entries, nil
	})
}

// entryOf names what a transaction did: an act, or an act taken back.
func entryOf(t conference.Transaction) locale.Text {
	if t.UndoOf != 0 {
		return locale.Undone(t.Act)
	}
	return locale.Act(t.Act)
}
