package store

import "quartiers/backend/conference"

var sessions = describe(
	func(all *conference.Records) *[]conference.Session { return &all.Sessions },
	func(s *conference.Session) []field {
		return []field{
			own("id", &s.ID),
			own("edition_id", &s.EditionID),
			own("kind", &s.Kind),
			own("number", &s.Number),
			own("title", &s.Title),
			own("subtitle", &s.Subtitle),
			own("abstract", &s.Abstract),
			own("notes", &s.Notes),
			own("language", &s.Language),
			own("track_id", &s.TrackID),
			in("placement", "day_id", &s.Placement.DayID),
			in("placement", "start", &s.Placement.Start),
			in("placement", "duration", &s.Placement.Duration),
			in("placement", "rooms", (*ids)(&s.Placement.Rooms)),
			in("placement", "all_rooms", &s.Placement.AllRooms),
			own("panel", &s.Panel),
			own("expected", &s.Expected),
			own("origin", &s.Origin),
			own("deleted", &s.Deleted),
		}
	})
