package cli

import (
	"fmt"
	"os"
	"path/filepath"

	"quartiers/backend/conference"
	"quartiers/backend/export/pdf"
	"quartiers/backend/importer"
	"quartiers/backend/locale"
)

// readNames reads the list of names for badges, where one is given, and says what it could not use. Code command.no_names
// for badges of a list that is not given.
func (c *command) readNames(o *choices) error {
	if o.names == "" {
		if pdf.Bearers(o.bearers) == pdf.ListOnly {
			return conference.Refuse("command.no_names", nil)
		}
		return nil
	}
	file, err := os.Open(o.names)
	if err != nil {
		return &conference.Problem{Code: "import.unreadable", Cause: err, Params: conference.Params{"file": filepath.Base(o.names)}}
	}
	defer func() { _ = file.Close() }() // it was only read
	list, err := importer.ReadAttendees(file, filepath.Base(o.names))
	if err != nil {
		return err
	}
	o.attendees = list.Attendees
	c.say(locale.Command("names.read", conference.Params{"count": len(list.Attendees), "file": filepath.Base(o.names)}))
	for _, line := range list.Lines {
		fmt.Fprintln(c.Out, "- "+locale.AttendeeLine(line.Code, line.Params).In(c.language))
	}
	return nil
}
