// Package arranger works out what an operation would change: a whole afternoon that moves by a quarter of an hour, two
// rooms that change places, a pause that pushes what follows.
//
// Its words: an [Operation] is an act on several sessions that can be looked at before it is done; a [Change] is what
// it would do to the records. Hours are those of the wall clock, as in all of a programme: an operation never counts
// the hour that a night in spring skips.
//
// Everything here is pure: a plan and an operation go in, a change comes out; the planner alone writes it. It imports
// conference alone; remedies, planner and app import it.
package arranger
