package planner

import (
	"reflect"

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
func (p *Planner) settle(edition conference.ID, before []rules.Finding, commit store.Commit) Outcome {
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
		outcome.Added, outcome.Gone = compare(before, p.read(edition).findings)
	}
	return outcome
}

// findingsBefore reads the findings that an act will be compared with.
func (p *Planner) findingsBefore(edition conference.ID) []rules.Finding {
	if edition == "" {
		return nil
	}
	return p.read(edition).findings
}

// compare tells which findings are new or say something else now, and which are gone.
func compare(before, after []rules.Finding) (added []rules.Finding, gone []string) {
	old := make(map[string]rules.Finding, len(before))
	for _, finding := range before {
		old[finding.Key()] = finding
	}
	for _, finding := range after {
		key := finding.Key()
		if was, ok := old[key]; !ok || !reflect.DeepEqual(was, finding) {
			added = append(added, finding)
		}
		delete(old, key)
	}
	for key := range old {
		gone = append(gone, key)
	}
	return added, gone
}
