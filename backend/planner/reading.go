package planner

import (
	"slices"

	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

// reading is one edition in memory and what the rules say of it. It takes changes in when it is asked for.
type reading struct {
	plan    *conference.Plan
	checker *rules.Checker // nil until somebody asks what is wrong
	told    []rules.Finding
	missed  conference.Records // what changed since the plan was made
	misses  int                // acts that changed it; 0: the plan is up to date
	untold  rules.Difference   // what happened to the findings since an outcome or a board told them, such as midnight
}

// read gives the plan of an edition as it is now.
func (p *Planner) read(edition conference.ID) *reading {
	r, known := p.plans[edition]
	if !known || r.misses > mostMisses {
		r = &reading{plan: conference.NewPlan(p.rows.Records, edition)}
		r.plan.Today = p.today(r.plan)
		p.plans[edition] = r
	}
	r.untold = r.untold.Then(p.catchUp(r))
	return r
}

// tell gives what happened to the findings since they were told.
func (r *reading) tell(d rules.Difference) rules.Difference {
	all := r.untold.Then(d)
	r.untold = rules.Difference{}
	return all
}

// mostMisses is how many acts elsewhere a plan that nobody asks for takes note of; then it is made from nothing.
const mostMisses = 20

// miss notes what changed. Rows are noted as they come: the last state of each counts.
func (r *reading) miss(records conference.Records) {
	if r.misses++; r.misses <= mostMisses {
		r.missed = joined(r.missed, records)
	}
}

// catchUp takes in what changed, and tells what that did to the findings, if they were asked for before.
func (p *Planner) catchUp(r *reading) rules.Difference {
	plan := r.plan
	if r.misses > 0 {
		plan = plan.After(r.missed, p.rows.Records)
	}
	if today := p.today(plan); plan.Today != today {
		again := *plan
		again.Today, plan = today, &again
	}
	if plan == r.plan {
		return rules.Difference{}
	}
	var d rules.Difference
	if r.checker != nil {
		d = r.checker.Follow(plan, r.missed)
	}
	*r = reading{plan: plan, checker: r.checker, untold: r.untold}
	return d
}

// check gives the rules' memory of the plan.
func (r *reading) check() *rules.Checker {
	if r.checker == nil {
		r.checker = rules.NewChecker(r.plan)
	}
	return r.checker
}

// findings lists what the rules say of the plan.
func (r *reading) findings() []rules.Finding {
	if r.told == nil {
		r.told = r.check().Findings()
	}
	return r.told
}

// today is the date at the edition's place.
func (p *Planner) today(plan *conference.Plan) conference.Date {
	name := plan.Edition.TimeZone
	if p.zones[name] == nil { // looking a zone up reads a file
		p.zones[name] = plan.Edition.Zone()
	}
	return conference.DateOf(p.now().In(p.zones[name]))
}

// joined puts rows behind others.
func joined(a, b conference.Records) conference.Records {
	return conference.Records{
		Editions: slices.Concat(a.Editions, b.Editions), Organisers: slices.Concat(a.Organisers, b.Organisers),
		Days: slices.Concat(a.Days, b.Days), Rooms: slices.Concat(a.Rooms, b.Rooms), Tracks: slices.Concat(a.Tracks, b.Tracks),
		Sessions: slices.Concat(a.Sessions, b.Sessions), Persons: slices.Concat(a.Persons, b.Persons),
		Seats: slices.Concat(a.Seats, b.Seats), Availabilities: slices.Concat(a.Availabilities, b.Availabilities),
		Resources: slices.Concat(a.Resources, b.Resources), Consents: slices.Concat(a.Consents, b.Consents),
		Waivers: slices.Concat(a.Waivers, b.Waivers), Tunings: slices.Concat(a.Tunings, b.Tunings), Walks: slices.Concat(a.Walks, b.Walks),
		Translations: slices.Concat(a.Translations, b.Translations),
	}
}
