package rules

import "quartiers/backend/conference"

// sessionLengthWrong tells a session that ends before it begins, or lasts longer than a day. No act makes one, but a
// merge with another laptop, or another program, may.
var sessionLengthWrong = Rule{Code: "session.length_wrong", Severity: Error,
	session: tellLength(func(s *spot) bool {
		return s.Placement.Duration < conference.MinDuration || s.Placement.Duration > conference.MaxDuration
	})}

// The lengths of a session that nobody wonders about.
const (
	shortestUsual conference.Minutes = 5
	longestUsual  conference.Minutes = 12 * 60
)

// sessionLengthOdd tells a session so short or so long that somebody may have mistyped it.
var sessionLengthOdd = Rule{Code: "session.length_odd", Severity: Hint,
	session: tellLength(func(s *spot) bool {
		length := s.Placement.Duration
		isOdd := length < shortestUsual || length > longestUsual
		return isOdd && !s.Kind.IsPause() && length >= conference.MinDuration && length <= conference.MaxDuration
	})}

func tellLength(claim func(*spot) bool) func(*scene, *spot, *report) {
	return func(v *scene, s *spot, r *report) {
		if claim(s) {
			params := v.about(s)
			params["length"] = s.Placement.Duration
			r.tell(s.at(), params, s.Ref())
		}
	}
}
