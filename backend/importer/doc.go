// Package importer reads files of other programs into a proposal: what would be new, what would change, and in words
// what it could not use. It never writes; the planner applies a proposal as one act that can be undone.
//
// Its words: a [Proposal] holds complete records, ready to be put; a [Line] says one thing that had to be left out or
// mended; an origin names where a record came from, so that a second import finds it again and changes nothing.
//
// It reads frab and pentabarf schedule.xml, tolerantly, because hardly any real file obeys the schema. Files are
// hostile until read: size, depth, number of elements, entities and encodings have limits, and each has its own
// refusal by name.
//
// It also reads tables of names for badges (.xlsx, .csv): an attendee is printed and never proposed, so that the names of
// a list stay with it.
//
// It imports conference and locale; the planner imports it.
package importer
