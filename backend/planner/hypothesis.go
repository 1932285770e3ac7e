package planner

import (
	"slices"

	"quartiers/backend/conference"
)

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
