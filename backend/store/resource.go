package store

import "quartiers/backend/conference"

var resources = describe(
	func(all *conference.Records) *[]conference.Resource { return &all.Resources },
	func(r *conference.Resource) []field {
		return []field{
			own("id", &r.ID),
			own("session_id", &r.SessionID),
			own("kind", &r.Kind),
			own("title", &r.Title),
			own("link", &r.Link),
			in("rights", "licence", &r.Licence), // rights are cleared for one licence, not for another
			in("rights", "rights_cleared", &r.RightsCleared),
			own("position", &r.Position),
			own("deleted", &r.Deleted),
		}
	})
