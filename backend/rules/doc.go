// Package rules looks at a plan and says what is wrong with it.
//
// Its words: a [Rule] looks for one thing and has one code; a [Finding] is what it says of a plan: code, severity,
// subjects, parameters. A finding is data, never an error: a plan with findings can be saved. Package locale knows
// the sentence of every code.
//
// A rule looks at one thing at a time, its scope: a session with its seats, a person with their agenda, a room with
// what takes place in it, an entry of the directory, or the edition. So a [Checker], which keeps what was said of each
// scope, looks again after a change at the few scopes that it can touch; [Check] looks at all of them. What an edition as
// a whole does or does without is its climate: a change of that lets everything be looked at again.
//
// The fact of a finding is what makes it true: its subjects and numbers, and hours and rooms where they matter, never a
// text. A waiver silences a finding as long as its fact is the same; a tuning says how much a rule matters to an edition.
//
// Everything here is pure: a plan goes in, findings come out, in the same order every time. It imports conference
// alone; planner and app import it.
package rules
