package cli

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"

	"quartiers/backend/planner"
)

// editions lists the editions of a workspace.
func (c *command) editions(arguments []string) (int, error) {
	asJSON := false
	if err := c.parse(arguments, func(f *flag.FlagSet) { f.BoolVar(&asJSON, "json", false, "") }); err != nil {
		return misuse, err
	}
	if err := c.none(); err != nil {
		return misuse, err
	}
	p, err := c.open()
	return with(p, err, func(p *planner.Planner) (int, error) {
		if asJSON {
			return fine, writeJSON(c.Out, p.Editions())
		}
		for _, e := range p.Editions() {
			fmt.Fprintf(c.Out, "%s  %s – %s  %s  (%d, %d, %d)\n", e.ID, e.FirstDay, e.LastDay, e.Name, e.Sessions, e.Rooms, e.Speakers)
		}
		return fine, nil
	})
}

// writeJSON writes a value for a machine.
func writeJSON(w io.Writer, value any) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	return encoder.Encode(value)
}
