package importer

import (
	"errors"
	"strings"
	"testing"

	"quartiers/backend/conference"
)

// FuzzRead holds what is true of every file: it is refused by name, or proposes valid records with references that hold,
// and reading it again into the result proposes nothing.
func FuzzRead(f *testing.F) {
	f.Add(oneDay(anEvent("a", "x", `<persons><person id="1">Ann Smith</person></persons><links><link href="https://a.example">x</link></links>`)))
	f.Add(oneDay(anEvent("a", "x", ""), anEvent("a", "y", ""), strings.ReplaceAll(anEvent("a", "x", ""), "Hall", "Yard")))
	f.Add(`<schedule><day date="2026-10-15"><room name="a"><event><start>25:61</start><duration>:</duration></event></room></day></schedule>`)
	f.Add(`<!DOCTYPE x [<!ENTITY a "b">]><schedule>&a;</schedule>`)
	f.Add("\xff\xfe<\x00s\x00")
	f.Add(`<schedule><conference><title>&lt;p&gt;</title><track color="#fff">t</track></conference><day date="2026-02-29"/></schedule>`)
	f.Fuzz(func(t *testing.T, text string) {
		first, err := Read(strings.NewReader(text), "fuzz.xml", conference.Records{}, ids("a"))
		if err != nil {
			var problem *conference.Problem
			if !errors.As(err, &problem) {
				t.Fatalf("refused without a name: %v", err)
			}
			return
		}
		mustBeValid(t, first)
		mustHold(t, first)
		second, err := Read(strings.NewReader(text), "fuzz.xml", first.Records, ids("b"))
		if err != nil || !second.IsEmpty() {
			t.Errorf("the second import proposes %v, %+v", err, second.Records)
		}
	})
}

// mustHold claims that every reference of a proposal leads to one of its records.
func mustHold(t *testing.T, p Proposal) {
	t.Helper()
	there := map[conference.ID]bool{"": true}
	for _, record := range p.Records.All() {
		there[record.Ref().ID] = true
	}
	for _, s := range p.Records.Sessions {
		for _, id := range append([]conference.ID{s.EditionID, s.TrackID, s.Placement.DayID}, s.Placement.Rooms...) {
			if !there[id] {
				t.Errorf("session %s refers to %q", s.ID, id)
			}
		}
	}
	for _, seat := range p.Records.Seats {
		if !there[seat.SessionID] || !there[seat.PersonID] {
			t.Errorf("seat %s refers to nothing", seat.ID)
		}
	}
}
