package rules

import (
	"cmp"

	"quartiers/backend/conference"
)

// sessionDuplicate tells two sessions of one title and one kind that may be one, entered or imported twice: one of them
// waits in the tray, or both take place at once. A workshop that is given again at another hour is meant so.
var sessionDuplicate = Rule{Code: "session.duplicate", Severity: Hint, session: func(v *scene, s *spot, r *report) {
	id, found := v.kin.sessions.before(s.ID, cmp.Compare[conference.ID])
	if !found {
		return
	}
	other := v.SessionAt(id)
	span, isPlaced := v.Span(*other)
	if other.Kind != s.Kind || isPlaced && s.day != nil && !span.Overlaps(s.span) {
		return
	}
	params := v.about(s)
	params["other"] = titleOf(other)
	r.tell(s.at(), params, s.Ref(), other.Ref())
}}
