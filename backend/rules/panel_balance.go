package rules

import (
	"slices"

	"quartiers/backend/conference"
)

// panelOneInstitution tells a panel of which more comes from one institution than the edition wants. People whose
// institution is not known count for none.
var panelOneInstitution = Rule{Code: "panel.one_institution", Severity: Hint, session: func(v *scene, s *spot, r *report) {
	if v.Edition.InstitutionShare == 0 {
		return
	}
	v.tellBalance(r, s, v.panelOf(s), v.Edition.InstitutionShare, "organisation", func(p *conference.Person) string { return p.Organisation })
}}

// panelOneGender tells a panel of which more is of one gender than the edition wants, as people told it themselves. Where
// one of them did not tell, nothing is told of the panel.
var panelOneGender = Rule{Code: "panel.one_gender", Severity: Hint, session: func(v *scene, s *spot, r *report) {
	if v.Edition.GenderShare == 0 {
		return
	}
	panel := v.panelOf(s)
	for i := range panel {
		if panel[i].Gender == conference.Untold {
			return
		}
	}
	v.tellBalance(r, s, panel, v.Edition.GenderShare, "", func(p *conference.Person) string { return string(p.Gender) })
}}

// panelOf lists the people who are counted on as panellists.
func (v *scene) panelOf(s *spot) []conference.Person {
	return v.peopleOf(s, func(seat *conference.Seat) bool { return seat.Role == conference.Panellist })
}

// peopleOf lists the people who are counted on in seats of which a claim is true, each once.
func (v *scene) peopleOf(s *spot, claim func(*conference.Seat) bool) []conference.Person {
	var people []conference.Person
	for i := range s.seats {
		seat := &s.seats[i]
		isIn := slices.ContainsFunc(people, func(p conference.Person) bool { return p.ID == seat.PersonID })
		if person, there := v.Person(seat.PersonID); there && seat.IsHeld() && claim(seat) && !isIn {
			people = append(people, person)
		}
	}
	return people
}

// tellBalance tells a panel whose largest group, by something that people have in common, is larger than a share of it.
// One person alone is no group.
func (v *scene) tellBalance(r *report, s *spot, panel []conference.Person, share int, name string, common func(*conference.Person) string) {
	group := largestGroup(panel, common)
	if len(group) < 2 || len(group)*100 <= share*len(panel) {
		return
	}
	params, subjects := v.about(s), []conference.Ref{s.Ref()}
	params["count"], params["total"], params["share"] = len(group), len(panel), share
	if name != "" {
		params[name] = common(&group[0])
	}
	for i := range group {
		subjects = append(subjects, group[i].Ref())
	}
	r.tell(s.at(), params, subjects...)
}

// largestGroup finds those who have most in common; the first of several such groups.
func largestGroup(panel []conference.Person, common func(*conference.Person) string) []conference.Person {
	var largest []conference.Person
	for i := range panel {
		var group []conference.Person
		for j := range panel {
			if m := markWords(common(&panel[i])); m != 0 && m == markWords(common(&panel[j])) {
				group = append(group, panel[j])
			}
		}
		if len(group) > len(largest) {
			largest = group
		}
	}
	return largest
}
