package rules

import "quartiers/backend/conference"

// waiversOf finds the waivers of an edition by the key of their finding.
func waiversOf(p *conference.Plan) map[string]*conference.Waiver {
	waivers := make(map[string]*conference.Waiver, len(p.Waivers))
	for i := range p.Waivers {
		waivers[p.Waivers[i].Key] = &p.Waivers[i]
	}
	return waivers
}

// silenced marks a finding that somebody chose to live with, as long as the fact is the one they saw.
func silenced(f Finding, waivers map[string]*conference.Waiver) Finding {
	if len(waivers) == 0 {
		return f
	}
	if waiver, ok := waivers[f.Key()]; ok && waiver.Fact == f.Fact {
		f.Waiver, f.Reason = waiver.ID, waiver.Reason
	}
	return f
}
