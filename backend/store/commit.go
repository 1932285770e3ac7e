package store

import "quartiers/backend/conference"

// Commit is what one act changed, once it is on the disk.
type Commit struct {
	Transaction conference.Transaction // zero after a merge, and when nothing changed
	Changed     conference.Records     // the touched rows as they are now, tombstones included
	Skipped     []Change               // what an undo or a redo left alone, because a colleague changed it since
}

// Empty claims that there was nothing to do: no transaction was written.
func (c Commit) Empty() bool { return c.Transaction.Clock == 0 && len(c.Changed.All()) == 0 }

// TookNothing claims that an undo or a redo could take back no part of its act: colleagues own all of it by now.
func (c Commit) TookNothing() bool { return len(c.Skipped) > 0 && len(c.Changed.All()) == 0 }
