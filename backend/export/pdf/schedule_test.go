package pdf

import (
	"context"
	"encoding/xml"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

// schedule is as much of a frab schedule as a brochure needs.
type schedule struct {
	Title string `xml:"conference>title"`
	Days  []struct {
		Date  string `xml:"date,attr"`
		Rooms []struct {
			Name   string `xml:"name,attr"`
			Events []struct {
				Start    string   `xml:"start"`
				Duration string   `xml:"duration"`
				Title    string   `xml:"title"`
				Subtitle string   `xml:"subtitle"`
				Track    string   `xml:"track"`
				Abstract string   `xml:"abstract"`
				Persons  []string `xml:"persons>person"`
			} `xml:"event"`
		} `xml:"room"`
	} `xml:"day"`
}

var markup = regexp.MustCompile(`<[^>]*>`)

// realProgramme reads a schedule that lies beside the project; without it the test is skipped by name.
func realProgramme(t testing.TB, name string) programme.Programme {
	t.Helper()
	path := filepath.Join("..", "..", "..", "..", "shared", "data", "frab", name)
	file, err := os.ReadFile(path)
	if err != nil {
		t.Skipf("%s is not here", path)
	}
	var s schedule
	if err := xml.Unmarshal(file, &s); err != nil {
		t.Fatal(err)
	}
	return s.draft().programme("en")
}

func (s schedule) draft() *draft {
	d := newDraft(s.Title)
	d.records.Days = nil
	rooms, tracks, people := map[string]conference.ID{}, map[string]conference.ID{}, map[string]conference.ID{}
	for _, day := range s.Days {
		dayID := d.day(conference.Date(day.Date))
		for _, room := range day.Rooms {
			if rooms[room.Name] == "" {
				rooms[room.Name] = d.id()
				d.records.Rooms = append(d.records.Rooms, conference.Room{ID: rooms[room.Name], EditionID: "edition", Name: room.Name, Position: fmt.Sprintf("%06d", d.made)})
			}
			for _, event := range room.Events {
				if tracks[event.Track] == "" {
					tracks[event.Track] = d.id()
					colour := []string{"#0b6b6b", "#7a4a00", "#7a2e6a", "#2d4a9e"}[len(tracks)%4]
					d.records.Tracks = append(d.records.Tracks, conference.Track{ID: tracks[event.Track], EditionID: "edition", Name: event.Track, Colour: colour, Position: fmt.Sprintf("%06d", d.made)})
				}
				start, _ := conference.ParseClock(event.Start)
				length, _ := conference.ParseClock(event.Duration)
				session := d.session(conference.Parallel, event.Title, start, rooms[room.Name])
				session.Subtitle, session.Abstract, session.Language = event.Subtitle, markup.ReplaceAllString(event.Abstract, ""), "en"
				session.TrackID, session.Placement.DayID, session.Placement.Duration = tracks[event.Track], dayID, conference.Minutes(length)
				for _, name := range event.Persons {
					if people[name] == "" {
						people[name] = d.id()
						d.records.Persons = append(d.records.Persons, conference.Person{ID: people[name], FamilyName: name})
					}
					d.records.Seats = append(d.records.Seats, conference.Seat{ID: d.id(), SessionID: session.ID, Role: conference.Speaker,
						PersonID: people[name], Status: conference.Confirmed, Position: fmt.Sprintf("%06d", d.made)})
				}
			}
		}
	}
	return d
}

func TestRealSchedules(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"fosdem2019.xml", "camp2019.xml", "mrmcd2019.xml"} {
		t.Run("sets "+name, func(t *testing.T) {
			p := realProgramme(t, name)
			file, _ := printed(t, Brochure, p, Options{})
			path := onDisk(t, file)
			tool(t, "qpdf", "--check", path)
			checkBoxes(t, path)
			checkAccessible(t, file, p.Language)
		})
	}
}

func BenchmarkBrochure(b *testing.B) {
	for name, p := range map[string]programme.Programme{"day": aDay(4).programme("fr"), "fosdem": realProgramme(b, "fosdem2019.xml")} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Print(context.Background(), io.Discard, Brochure, p, Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
