package store

import "quartiers/backend/conference"

var seats = describe(
	func(all *conference.Records) *[]conference.Seat { return &all.Seats },
	func(s *conference.Seat) []field {
		return []field{
			own("id", &s.ID),
			own("session_id", &s.SessionID),
			own("role", &s.Role),
			in("holder", "person_id", &s.PersonID), // a status belongs to the person who was asked
			in("holder", "status", &s.Status),
			own("optional", &s.Optional),
			own("note", &s.Note),
			own("position", &s.Position),
			own("deleted", &s.Deleted),
		}
	})
