package rules

import "quartiers/backend/conference"

// turns are the rules that an edition wants to hear, by what they look at, each with its severity there.
type turns struct {
	editions, sessions, persons, rooms, entries []turn
}

type turn struct {
	*Rule
	severity Severity
}

func turnsOf(p *conference.Plan) turns {
	var t turns
	for i := range catalogue {
		rule := &catalogue[i]
		next := turn{rule, rule.SeverityIn(p)}
		switch {
		case next.severity == Off:
		case rule.edition != nil:
			t.editions = append(t.editions, next)
		case rule.session != nil:
			t.sessions = append(t.sessions, next)
		case rule.person != nil:
			t.persons = append(t.persons, next)
		case rule.room != nil:
			t.rooms = append(t.rooms, next)
		case rule.entry != nil:
			t.entries = append(t.entries, next)
		}
	}
	return t
}

func (t turn) take(r *report) { r.rule, r.severity = t.Rule, t.severity }

func (t *turns) edition(v *scene, r *report) {
	for _, next := range t.editions {
		next.take(r)
		next.Rule.edition(v, r)
	}
}

func (t *turns) session(v *scene, s *spot, r *report) {
	for _, next := range t.sessions {
		next.take(r)
		next.Rule.session(v, s, r)
	}
}

func (t *turns) person(v *scene, a *agenda, r *report) {
	for _, next := range t.persons {
		next.take(r)
		next.Rule.person(v, a, r)
	}
}

func (t *turns) room(v *scene, h *hall, r *report) {
	for _, next := range t.rooms {
		next.take(r)
		next.Rule.room(v, h, r)
	}
}

func (t *turns) entry(v *scene, p *conference.Person, r *report) {
	for _, next := range t.entries {
		next.take(r)
		next.Rule.entry(v, p, r)
	}
}
