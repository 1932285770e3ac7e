package rules

import "quartiers/backend/conference"

// sessionOutsideDay tells a session that begins before its day opens or ends after it closes.
var sessionOutsideDay = Rule{Code: "session.outside_day", Severity: Error, binds: byHours,
	session: func(v *scene, s *spot, r *report) {
		if s.day != nil && !s.isWithinDay() {
			params := v.about(s)
			params["opens"], params["closes"], params["date"] = s.day.Opens, s.day.Closes, s.day.Date
			r.tell(s.at(), params, s.Ref(), s.day.Ref())
		}
	}}

func (s *spot) isWithinDay() bool {
	return s.Placement.Start >= s.day.Opens && s.Placement.End() <= s.day.Closes
}

// sessionPastMidnight tells a session that ends on the next date, as its day's hours allow: the programme prints it
// under the day on which it begins.
var sessionPastMidnight = Rule{Code: "session.past_midnight", Severity: Hint, binds: byHours,
	session: func(v *scene, s *spot, r *report) {
		if s.day != nil && s.isWithinDay() && s.crossesMidnight() {
			params := v.about(s)
			params["date"] = s.day.Date
			r.tell(s.at(), params, s.Ref())
		}
	}}

func (s *spot) crossesMidnight() bool {
	return s.Placement.Start < conference.MinutesPerDay && s.Placement.End() > conference.MinutesPerDay
}

// dayGone tells a session on a day that was deleted.
var dayGone = Rule{Code: "day.gone", Severity: Error, binds: byHours, session: func(v *scene, s *spot, r *report) {
	if !s.Placement.HasSlot() || s.day != nil {
		return
	}
	params := v.about(s)
	date, _ := v.Tombstone(s.Placement.DayID)
	params["date"], params["from"], params["to"] = conference.Date(date), s.Placement.Start, s.Placement.End()
	r.tell(never, params, s.Ref(), conference.Ref{Table: conference.Days, ID: s.Placement.DayID})
}}
