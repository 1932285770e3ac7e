package importer

import (
	"reflect"

	"quartiers/backend/conference"
)

// book is an import in the making: the file, what the workspace holds of it, and what is proposed.
type book struct {
	schedule schedule
	known    known
	lines    *report
	newID    func() conference.ID

	edition conference.Edition
	days    map[conference.Date]conference.ID
	rooms   map[string]conference.ID // by name
	tracks  map[string]conference.ID // by name
	persons personBook
	entries []entry
	copies  map[string]int // how often a key had to be numbered

	records conference.Records
	counts  map[conference.Table]*Count
}

// propose compares a schedule with the workspace.
func propose(s schedule, existing conference.Records, newID func() conference.ID, lines *report) Proposal {
	b := &book{schedule: s, lines: lines, newID: newID,
		copies: map[string]int{}, counts: map[conference.Table]*Count{}}
	b.entries = b.gather()
	b.known = knowing(existing, s, b.entries)
	b.proposeEdition()
	b.proposeDays()
	b.proposeRooms()
	b.proposeTracks()
	b.proposePersons()
	b.proposeSessions()
	b.reportRest()
	return Proposal{EditionID: b.edition.ID, Edition: b.edition.Name, Records: b.records, Lines: lines.lines, Counts: b.tableCounts()}
}

// settle proposes a record that is new or differs from what the workspace holds, and counts it.
func settle[T conference.Record](b *book, record T, before *T) {
	count := b.countOf(record.Ref().Table)
	switch {
	case before == nil:
		count.New++
	case reflect.DeepEqual(*before, record):
		count.Unchanged++
		return
	default:
		count.Changed++
	}
	b.records.Add(record)
}

func (b *book) countOf(table conference.Table) *Count {
	if b.counts[table] == nil {
		b.counts[table] = &Count{Table: table}
	}
	return b.counts[table]
}

// tableCounts lists the counts in the order of a workspace.
func (b *book) tableCounts() []Count {
	var list []Count
	for _, table := range []conference.Table{conference.Editions, conference.Days, conference.Rooms, conference.Tracks,
		conference.Sessions, conference.Persons, conference.Seats, conference.Resources} {
		list = append(list, *b.countOf(table))
	}
	return list
}

// update replaces a value by what the file says; what the file leaves open stays as it is.
func update[T comparable](field *T, said T) {
	var nothing T
	if said != nothing {
		*field = said
	}
}
