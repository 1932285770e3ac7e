package importer

import (
	"bytes"
	"io"

	"quartiers/backend/conference"
)

// Read makes a proposal of a schedule.xml. The name of the file only appears in sentences. Existing are all records of
// the workspace; newID makes the ids of new rows. It fails with a [conference.Problem] when the file is no schedule,
// too large, damaged, or built to do harm.
func Read(r io.Reader, name string, existing conference.Records, newID func() conference.ID) (Proposal, error) {
	var lines report
	data, err := load(r, name)
	if err != nil {
		return Proposal{}, err
	}
	if !looksLikeXML(data) {
		return Proposal{}, conference.Refuse("import.format_unknown", conference.Params{"file": name})
	}
	text, err := decode(data, name, &lines)
	if err != nil {
		return Proposal{}, err
	}
	schedule, err := parse(text, name)
	if err != nil {
		return Proposal{}, err
	}
	schedule.head.title = firstOf(schedule.head.title, schedule.head.acronym, name)
	return propose(schedule, existing, newID, &lines), nil
}

// looksLikeXML claims that the first visible character opens an element, in whatever encoding.
func looksLikeXML(data []byte) bool {
	return bytes.HasPrefix(bytes.TrimLeft(data, "\ufeff\xff\xfe\x00 \t\r\n"), []byte("<"))
}
