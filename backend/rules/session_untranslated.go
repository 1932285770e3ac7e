package rules

import (
	"strings"

	"quartiers/backend/conference"
)

// sessionUntranslated tells a session whose title is not told in a language into which others are translated: an
// edition in one language hears nothing.
var sessionUntranslated = Rule{Code: "session.untranslated", Severity: Hint, session: func(v *scene, s *spot, r *report) {
	if v.climate.translated == "" || s.Title == "" {
		return
	}
	var lacking []conference.Language
	for _, language := range strings.Fields(v.climate.translated) {
		if v.Lacks(s.Ref(), language) {
			lacking = append(lacking, conference.Language(language))
		}
	}
	if len(lacking) > 0 {
		params := v.about(s)
		params["languages"] = lacking
		r.tell(s.at(), params, s.Ref())
	}
}}
