package locale

import "quartiers/backend/conference"

var statuses = map[conference.Status]Text{
	conference.Open:       {"à pourvoir", "open"},
	conference.Considered: {"pressenti·e", "considered"},
	conference.Invited:    {"invité·e", "invited"},
	conference.Confirmed:  {"confirmé·e", "confirmed"},
	conference.Declined:   {"désisté·e", "declined"},
	conference.Reserve:    {"en réserve", "in reserve"},
}

// Status names how far the invitation to a seat has come: confirmé·e.
func Status(status conference.Status) Text { return word(statuses, status) }
