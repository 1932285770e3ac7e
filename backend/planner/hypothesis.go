package planner

import (
	"slices"

	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

// suppose tells what some sessions and seats would do to the findings if they were written.
func (p *Planner) suppose(now *reading, records []conference.Record) rules.Difference {
	var changed conference.Records
	for _, record := range records {
		changed.Add(record)
	}
	after := now.plan.After(changed, p.rows.with(records))
	if len(records) > mostFollowed {
		return rules.Compare(now.findings(), rules.Check(after))
	}
	return now.check().Try(after, changed)
}

// mostFollowed is how many changed rows the rules follow, there and back; to look at everything once is faster for more.
const mostFollowed = 30

// with gives the records as they would be with some sessions and seats written over them. The rows stay as they are.
func (r *rows) with(records []conference.Record) conference.Records {
	all := r.Records
	all.Sessions, all.Seats = slices.Clone(all.Sessions), slices.Clone(all.Seats)
	for _, record := range records {
		switch v := record.(type) {
		case conference.Session:
			all.Sessions = overlay(r, all.Sessions, v)
		case conference.Seat:
			all.Seats = overlay(r, all.Seats, v)
		}
	}
	return all
}

// overlay writes a record over the one that it is a newer state of.
func overlay[T conference.Record](r *rows, records []T, record T) []T {
	if i, known := r.at[record.Ref()]; known {
		records[i] = record
		return records
	}
	return append(records, record)
}
