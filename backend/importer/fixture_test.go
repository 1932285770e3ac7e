package importer

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"quartiers/backend/conference"
)

// ids makes readable ids, so that a test can compare whole proposals.
func ids(prefix string) func() conference.ID {
	n := 0
	return func() conference.ID {
		n++
		return conference.ID(fmt.Sprintf("%s%05d", prefix, n))
	}
}

// mustRead reads a file into an empty workspace.
func mustRead(t testing.TB, text string) Proposal {
	t.Helper()
	return mustReadWith(t, text, conference.Records{}, ids("first"))
}

// mustReadInto reads a file into a workspace that holds something.
func mustReadInto(t testing.TB, text string, existing conference.Records) Proposal {
	t.Helper()
	return mustReadWith(t, text, existing, ids("second"))
}

func mustReadWith(t testing.TB, text string, existing conference.Records, newID func() conference.ID) Proposal {
	t.Helper()
	proposal, err := Read(strings.NewReader(text), "schedule.xml", existing, newID)
	if err != nil {
		t.Fatalf("read: %v", err)
	}
	return proposal
}

// realSchedule reads a published schedule that is beside the checkout; without it the test is skipped.
func realSchedule(t testing.TB, name string) string {
	t.Helper()
	path := filepath.Join("..", "..", "..", "shared", "data", "frab", name+".xml")
	data, err := os.ReadFile(path)
	if err != nil {
		t.Skipf("skipped: %s is not beside this checkout", path)
	}
	return string(data)
}

// oneDay wraps events into a schedule of one day and one room.
func oneDay(events ...string) string {
	return `<schedule><conference><acronym>test</acronym><title>A day</title></conference>` +
		`<day date="2026-10-15" start="2026-10-15T09:00:00+02:00" end="2026-10-15T18:00:00+02:00"><room name="Hall">` +
		strings.Join(events, "") + `</room></day></schedule>`
}

// event writes a session of oneDay; extra stands behind its usual parts, inside it.
func anEvent(guid, title, extra string) string {
	return `<event id="7" guid="` + guid + `"><date>2026-10-15T10:00:00+02:00</date><start>10:00</start>` +
		`<duration>00:45</duration><room>Hall</room><title>` + title + `</title>` + extra + `</event>`
}

func codeOf(t testing.TB, err error) string {
	t.Helper()
	var problem *conference.Problem
	if !errors.As(err, &problem) {
		t.Fatalf("want a problem with a code, got %v", err)
	}
	return problem.Code
}

// has claims that a proposal says a line of a code.
func (p Proposal) has(code string) bool {
	for _, line := range p.Lines {
		if line.Code == code {
			return true
		}
	}
	return false
}

// only gives the one session of a proposal.
func (p Proposal) only(t testing.TB) conference.Session {
	t.Helper()
	if len(p.Records.Sessions) != 1 {
		t.Fatalf("want one session, got %d", len(p.Records.Sessions))
	}
	return p.Records.Sessions[0]
}
