package store

import "quartiers/backend/conference"

// relations are all tables, in the order of [conference.Records].
var relations = []relation{
	editions, organisers, days, rooms, tracks, sessions, persons, seats, availabilities, resources, consents,
	waivers, tunings, walks, translations,
}

var relationOf = func() map[conference.Table]relation {
	all := map[conference.Table]relation{}
	for _, r := range relations {
		all[r.form().table] = r
	}
	return all
}()
