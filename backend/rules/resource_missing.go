package rules

import (
	"slices"

	"quartiers/backend/conference"
)

// chase is for how many days after a session its promised replay, slides or summary are asked for. Half a year later
// nobody sends them any more.
const chase = 180

// resourceMissing tells a session that is over and whose promised resources are not there yet. Before its day, and where
// nobody says what day it is, nothing is told.
var resourceMissing = Rule{Code: "resource.missing", Severity: Hint, session: func(v *scene, s *spot, r *report) {
	if s.day == nil || v.Today == "" {
		return
	}
	if since := v.Today.DaysSince(s.day.Date); since < 1 || since > chase {
		return
	}
	subjects, kinds := []conference.Ref{s.Ref()}, []conference.ResourceKind{}
	for _, resource := range v.ResourcesOf(s.ID) {
		if resource.Link == "" {
			subjects = append(subjects, resource.Ref())
			if !slices.Contains(kinds, resource.Kind) {
				kinds = append(kinds, resource.Kind)
			}
		}
	}
	if len(kinds) > 0 {
		params := v.about(s)
		params["kinds"] = kinds
		r.tell(s.at(), params, subjects...)
	}
}}
