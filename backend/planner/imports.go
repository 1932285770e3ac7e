package planner

import (
	"io"

	"quartiers/backend/conference"
	"quartiers/backend/importer"
)

// Propose reads a file into a proposal: what would change. It writes nothing.
func (p *Planner) Propose(file io.Reader, name string) (importer.Proposal, error) {
	p.turn.Lock()
	defer p.turn.Unlock()
	return importer.Read(file, name, p.rows.Records, p.newID)
}

// Import applies a proposal as one act that undo takes back whole.
func (p *Planner) Import(proposal importer.Proposal) (Outcome, error) {
	return p.add(proposal.EditionID, proposal.Records, "import", proposal.Edition)
}

// AddSample adds a ready-made edition as one act.
func (p *Planner) AddSample(edition conference.ID, records conference.Records) (Outcome, error) {
	name := ""
	for _, e := range records.Editions {
		name = e.Name
	}
	return p.add(edition, records, "sample", name)
}

func (p *Planner) add(edition conference.ID, records conference.Records, act, name string) (Outcome, error) {
	return p.act(func(d *draft) error {
		d.edition, d.created = edition, edition
		d.name(act, "edition", name)
		for _, record := range records.All() {
			if err := d.put(record.(validatable)); err != nil {
				return err
			}
		}
		return nil
	})
}
