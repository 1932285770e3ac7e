// Package rules looks at a plan and says what is wrong with it.
//
// Its words: a [Rule] looks for one thing and has one code; a [Finding] is what it says of a plan: code, severity,
// subjects, parameters. A finding is data, never an error: a plan with findings can be saved. Package locale knows
// the sentence of every code.
//
// Everything here is pure: a plan goes in, findings come out, in the same order every time. It imports conference
// alone; planner and app import it.
package rules
