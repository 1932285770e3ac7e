package rules

import "quartiers/backend/conference"

// editionLanguageMissing tells an edition that does not say in which language its programme is: screen readers and
// hyphens need it.
var editionLanguageMissing = Rule{Code: "edition.language_missing", Severity: Hint, edition: func(v *scene, r *report) {
	if v.Edition.Language == "" && len(v.Sessions) > 0 {
		r.tell(never, conference.Params{"edition": v.Edition.Name}, v.Edition.Ref())
	}
}}
