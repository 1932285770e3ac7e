package planner

import (
	"quartiers/backend/conference"
	"quartiers/backend/rules"
	"quartiers/backend/store"
)

// Outcome is what an act did: what changed, what is now wrong, and what undo would take back.
type Outcome struct {
	Edition conference.ID      // the edition that it concerns; empty when it concerns none
	Created conference.ID      // the record that the act was there to create
	Changed conference.Records // the rows that are new or different, live ones only
	Removed []conference.Ref
	Added   []rules.Finding // findings that were not there before
	Gone    []string        // keys of findings that no longer hold
	Skipped int             // cells that undo left alone because a later change owns them
	Undo    *conference.Act
	Redo    *conference.Act
}

// settle takes a commit into memory and says what came of it.
func (p *Planner) settle(edition conference.ID, commit store.Commit) Outcome {
	p.take(commit.Changed)
	outcome := Outcome{Edition: edition, Skipped: len(commit.Skipped), Undo: p.nextUndo(), Redo: p.nextRedo()}
	for _, record := range commit.Changed.All() {
		if record.IsDeleted() {
			outcome.Removed = append(outcome.Removed, record.Ref())
		} else {
			outcome.Changed.Add(record)
		}
	}
	if edition != "" {
		r := p.plans[edition]
		d := r.tell(p.catchUp(r))
		outcome.Added, outcome.Gone = d.Added, d.Gone
	}
	return outcome
}

// lookBefore lets the rules see an edition as it is, so that [Planner.settle] can tell what an act did to it.
func (p *Planner) lookBefore(edition conference.ID) {
	if edition != "" {
		p.read(edition).check()
	}
}
