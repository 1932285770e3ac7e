package planner

import "quartiers/backend/conference"

// rows are all records of the workspace, tombstones too, with the place of each.
type rows struct {
	conference.Records
	at map[conference.Ref]int
}

func (r *rows) take(records conference.Records) {
	take(r, &r.Editions, records.Editions)
	take(r, &r.Organisers, records.Organisers)
	take(r, &r.Days, records.Days)
	take(r, &r.Rooms, records.Rooms)
	take(r, &r.Tracks, records.Tracks)
	take(r, &r.Sessions, records.Sessions)
	take(r, &r.Persons, records.Persons)
	take(r, &r.Seats, records.Seats)
	take(r, &r.Availabilities, records.Availabilities)
	take(r, &r.Resources, records.Resources)
	take(r, &r.Consents, records.Consents)
	take(r, &r.Waivers, records.Waivers)
	take(r, &r.Tunings, records.Tunings)
	take(r, &r.Walks, records.Walks)
	take(r, &r.Translations, records.Translations)
}

func take[T conference.Record](r *rows, kept *[]T, records []T) {
	for _, record := range records {
		if i, ok := r.at[record.Ref()]; ok {
			(*kept)[i] = record
			continue
		}
		r.at[record.Ref()] = len(*kept)
		*kept = append(*kept, record)
	}
}

// one finds a live record; code record.missing when there is none.
func one[T conference.Record](r *rows, records []T, table conference.Table, id conference.ID) (T, error) {
	if i, ok := r.at[conference.Ref{Table: table, ID: id}]; ok && !records[i].IsDeleted() {
		return records[i], nil
	}
	var none T
	return none, conference.Refuse("record.missing", conference.Params{"table": string(table)})
}

func (r *rows) edition(id conference.ID) (conference.Edition, error) {
	return one(r, r.Editions, conference.Editions, id)
}

func (r *rows) organiser(id conference.ID) (conference.Organiser, error) {
	return one(r, r.Organisers, conference.Organisers, id)
}

func (r *rows) day(id conference.ID) (conference.Day, error) {
	return one(r, r.Days, conference.Days, id)
}

func (r *rows) room(id conference.ID) (conference.Room, error) {
	return one(r, r.Rooms, conference.Rooms, id)
}

func (r *rows) track(id conference.ID) (conference.Track, error) {
	return one(r, r.Tracks, conference.Tracks, id)
}

func (r *rows) session(id conference.ID) (conference.Session, error) {
	return one(r, r.Sessions, conference.Sessions, id)
}

func (r *rows) person(id conference.ID) (conference.Person, error) {
	return one(r, r.Persons, conference.Persons, id)
}

func (r *rows) seat(id conference.ID) (conference.Seat, error) {
	return one(r, r.Seats, conference.Seats, id)
}

func (r *rows) availability(id conference.ID) (conference.Availability, error) {
	return one(r, r.Availabilities, conference.Availabilities, id)
}

func (r *rows) resource(id conference.ID) (conference.Resource, error) {
	return one(r, r.Resources, conference.Resources, id)
}

func (r *rows) waiver(id conference.ID) (conference.Waiver, error) {
	return one(r, r.Waivers, conference.Waivers, id)
}
