// Package store keeps a workspace in one SQLite file and notes every change in a ledger.
//
// Its words: a [Change] is one cell that was written; a transaction is all that one act of the user changed, stamped
// with a hybrid logical clock; the ledger is the list of both, written by triggers, so that nothing can forget it. A
// cell is a column, or several that only make sense together. Undo, history, backup and the exchange with other
// laptops ([Bundle], [Cursor], [Store.Merge]) all read the same ledger.
//
// A [Commit] that was returned is on the disk. Rows are never removed: a deletion is the cell "deleted".
//
// Only package planner may import it, and it alone imports the SQLite driver. It imports package conference.
package store
