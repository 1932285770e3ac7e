package planner

import (
	"quartiers/backend/conference"
	"quartiers/backend/rules"
)

// IgnoreFinding lets an edition live with a finding, and says why. The finding is back when its fact changes. Codes:
// finding.missing, waiver.reason_missing.
func (p *Planner) IgnoreFinding(edition conference.ID, key, reason string) (Outcome, error) {
	return p.act(func(d *draft) error {
		finding, err := d.finding(edition, key)
		if err != nil {
			return err
		}
		waiver := conference.Waiver{ID: conference.DerivedID(conference.Waivers, string(edition), key), EditionID: edition,
			Code: finding.Code, Key: key, Fact: finding.Fact, Reason: conference.CleanLine(reason)}
		d.edition, d.created = edition, waiver.ID
		d.name("finding.ignore", "finding", waiver.Code, "reason", waiver.Reason)
		return d.put(waiver)
	})
}

// finding finds what is wrong with an edition by its key; code finding.missing when nothing of the kind is.
func (d *draft) finding(edition conference.ID, key string) (rules.Finding, error) {
	if _, err := d.rows.edition(edition); err != nil {
		return rules.Finding{}, err
	}
	for _, finding := range d.planner.read(edition).findings() {
		if finding.Key() == key {
			return finding, nil
		}
	}
	return rules.Finding{}, conference.Refuse("finding.missing", nil)
}

// ReviveFinding takes a waiver back: the finding is told again.
func (p *Planner) ReviveFinding(id conference.ID) (Outcome, error) {
	return p.act(func(d *draft) error {
		waiver, err := d.waiver(id)
		if err != nil {
			return err
		}
		d.edition = waiver.EditionID
		d.name("finding.revive", "finding", waiver.Code)
		waiver.Deleted = true
		return d.put(waiver)
	})
}
