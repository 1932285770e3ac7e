// Package programme puts a plan into an order and a language: what comes out is ready for a document, a list or a
// calendar, which lay it out and never ask the plan again.
//
// It imports conference and locale; the export packages and the planner import it.
package programme
