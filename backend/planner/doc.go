// Package planner holds the use cases of Quartiers and is the only writer of a workspace.
//
// Every act goes through one door, [Planner.act]: the act puts records into a draft, the store writes them as one
// transaction of the ledger, the plan is made anew, the rules look at it again, and an [Outcome] says what changed,
// what is now wrong and what undo would take back.
//
// It imports conference, rules, store, programme and importer; the window and the command line import it.
package planner
