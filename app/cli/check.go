package cli

import (
	"flag"
	"fmt"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
	"quartiers/backend/planner"
	"quartiers/backend/rules"
)

// finding is a finding for a machine.
type finding struct {
	Edition conference.ID `json:"edition"`
	rules.Finding
	FR string `json:"fr"`
	EN string `json:"en"`
}

// check says what is wrong with one edition, or with all of them.
func (c *command) check(arguments []string) (int, error) {
	asJSON, edition := false, ""
	err := c.parse(arguments, func(f *flag.FlagSet) {
		f.BoolVar(&asJSON, "json", false, "")
		f.StringVar(&edition, "edition", "", "")
	})
	if err != nil {
		return misuse, err
	}
	if err := c.none(); err != nil {
		return misuse, err
	}
	p, err := c.open()
	return with(p, err, func(p *planner.Planner) (int, error) {
		findings, err := collect(p, edition)
		if err != nil {
			return misuse, err
		}
		return verdict(findings), c.tell(findings, asJSON)
	})
}

// collect gathers the findings of the edition that was named, or of every edition.
func collect(p *planner.Planner, edition string) ([]finding, error) {
	editions := p.Editions()
	if edition != "" {
		id, err := p.FindEdition(edition)
		if err != nil {
			return nil, err
		}
		editions = []planner.Summary{{ID: id}}
	}
	all := []finding{}
	for _, e := range editions {
		findings, err := p.Findings(e.ID)
		if err != nil {
			return nil, err
		}
		for _, f := range findings {
			text := locale.Finding(f.Code, f.Params)
			all = append(all, finding{e.ID, f, text.FR, text.EN})
		}
	}
	return all, nil
}

func (c *command) tell(findings []finding, asJSON bool) error {
	if asJSON {
		return writeJSON(c.Out, findings)
	}
	standing := 0
	for _, f := range findings {
		if f.IsSilenced() {
			continue
		}
		standing++
		text := locale.Text{FR: f.FR, EN: f.EN}
		fmt.Fprintf(c.Out, "%-8s %s\n", locale.Severity(string(f.Severity)).In(c.language), text.In(c.language))
	}
	if standing == 0 {
		c.say(locale.Command("check.nothing", nil))
	}
	return nil
}

// verdict is what the command ends with: what somebody chose to live with is not wrong.
func verdict(findings []finding) int {
	for _, f := range findings {
		if f.Severity == rules.Error && !f.IsSilenced() {
			return wrong
		}
	}
	return fine
}
