package planner

import (
	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

// Check is a rule as an edition has set it.
type Check struct {
	Code     string
	Severity conference.Severity // in this edition; off: it tells nothing
	Usual    conference.Severity // where nobody says otherwise
}

// Checks lists every rule as an edition has set it, by code; code record.missing when there is no such edition.
func (p *Planner) Checks(edition conference.ID) ([]Check, error) {
	plan, err := p.Plan(edition)
	if err != nil {
		return nil, err
	}
	catalogue := rules.Catalogue()
	checks := make([]Check, len(catalogue))
	for i, rule := range catalogue {
		checks[i] = Check{rule.Code, rule.SeverityIn(plan), rule.Severity}
	}
	return checks, nil
}

// SetCheck says how much a rule matters to an edition; nothing, or the usual severity, goes back to the usual one.
// Codes: check.unknown, tuning.severity_unknown.
func (p *Planner) SetCheck(edition conference.ID, code string, severity conference.Severity) (Outcome, error) {
	return p.act(func(d *draft) error {
		if _, err := d.rows.edition(edition); err != nil {
			return err
		}
		rule, ok := rules.Find(code)
		if !ok {
			return conference.Refuse("check.unknown", nil)
		}
		isUsual := severity == "" || severity == rule.Severity
		if isUsual {
			severity = rule.Severity
		}
		d.edition = edition
		d.name("check.set", "finding", code, "severity", string(severity))
		return d.putSetting(conference.Tuning{ID: conference.DerivedID(conference.Tunings, string(edition), code),
			EditionID: edition, Code: code, Severity: severity, Deleted: isUsual})
	})
}

// putSetting puts a record whose id says what it is about, unless it was never made and is not wanted now.
func (d *draft) putSetting(setting validatable) error {
	if _, known := d.at[setting.Ref()]; !known && setting.IsDeleted() {
		return nil
	}
	return d.put(setting)
}
