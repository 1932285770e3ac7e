package cli

import (
	"flag"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
	"quartiers/backend/planner"
	"quartiers/backend/sample"
)

// sample puts the sample edition into a workspace, once.
func (c *command) sample(arguments []string) (int, error) {
	if err := c.parse(arguments, func(*flag.FlagSet) {}); err != nil {
		return misuse, err
	}
	if err := c.none(); err != nil {
		return misuse, err
	}
	p, err := c.openOrCreate()
	return with(p, err, func(p *planner.Planner) (int, error) {
		records := sample.Edition2025(planner.NewID)
		name := records.Editions[0].Name
		if _, err := p.FindEdition(name); err == nil {
			c.say(locale.Command("sample.there", conference.Params{"edition": name}))
			return fine, nil
		}
		if _, err := p.AddSample(records.Editions[0].ID, records); err != nil {
			return misuse, err
		}
		c.say(locale.Command("sample.added", conference.Params{"edition": name, "path": c.workspace}))
		return fine, nil
	})
}
