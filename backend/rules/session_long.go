package rules

import "unicode/utf8"

// The longest texts that fit as they should, in characters: a title on two lines of the timetable, and an abstract on
// one page of the printed programme.
const (
	longestTitle    = 120
	longestAbstract = 2500
)

// sessionTitleLong tells a title that the timetable and the signs cut or shrink.
var sessionTitleLong = Rule{Code: "session.title_long", Severity: Hint, session: func(v *scene, s *spot, r *report) {
	v.tellLong(r, s, s.Title, longestTitle)
}}

// sessionAbstractLong tells an abstract that fills more than a page of the programme.
var sessionAbstractLong = Rule{Code: "session.abstract_long", Severity: Hint, session: func(v *scene, s *spot, r *report) {
	v.tellLong(r, s, s.Abstract, longestAbstract)
}}

func (v *scene) tellLong(r *report, s *spot, text string, most int) {
	if len(text) <= most { // no text has more characters than bytes
		return
	}
	if count := utf8.RuneCountInString(text); count > most {
		params := v.about(s)
		params["characters"], params["most"] = count, most
		r.tell(s.at(), params, s.Ref())
	}
}
