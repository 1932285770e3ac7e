package rules

import "quartiers/backend/conference"

// sessionNobody tells a session that somebody must hold, and that names nobody and has no seat to fill either. A round
// table is told by its moderator and its panel.
var sessionNobody = Rule{Code: "session.nobody", Severity: Warning,
	session: tellIf(func(_ *scene, s *spot) bool {
		switch s.Kind {
		case conference.Keynote, conference.Parallel, conference.Workshop:
			return len(s.seats) == 0
		}
		return false
	})}
