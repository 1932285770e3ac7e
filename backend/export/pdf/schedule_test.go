package pdf

import (
	"context"
	"encoding/xml"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
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

// manySheets is how many sheets for a person or a session are worth a look: of a great conference there are hundreds,
// all alike, and the smaller ones are looked at whole.
const manySheets = 100

func TestRealSchedules(t *testing.T) {
	for _, name := range []string{"fosdem2019.xml", "camp2019.xml", "mrmcd2019.xml"} {
		t.Run("sets "+name, func(t *testing.T) {
			p := realProgramme(t, name)
			for _, kind := range Kinds() {
				t.Run("as "+string(kind), func(t *testing.T) {
					t.Parallel()
					checkReal(t, kind, p)
				})
			}
		})
	}
}

func checkReal(t *testing.T, kind Kind, p programme.Programme) {
	t.Helper()
	file, report := printed(t, kind, p, Options{})
	checkReport(t, report)
	few, most := pagesExpected(kind, p)
	if report.Pages < few || report.Pages > most {
		t.Errorf("%d pages, not between %d and %d", report.Pages, few, most)
	}
	if kind == Brochure && report.Pages <= manySheets {
		checkAccessible(t, file, p.Language)
	}
	path := onDisk(t, file)
	if few > manySheets && alikeSheets(kind) {
		checkBoxes(t, path, "-l", strconv.Itoa(manySheets))
		return
	}
	tool(t, "qpdf", "--check", path)
	text := squeezed(checkBoxes(t, path))
	for _, day := range p.Days {
		for _, s := range day.Sessions {
			if title := squeezed(newSanitiser().clean(s.Title)); titled(kind, s) && !strings.Contains(text, title) {
				t.Errorf("%q is missing", s.Title)
			}
		}
	}
}

// titled claims that a document tells the title of a session.
func titled(kind Kind, s programme.Session) bool {
	switch kind {
	case Badges:
		return false
	case NameCards, SpeakerSheets, ConsentForms:
		return len(s.People) > 0
	}
	return true
}

// alikeSheets claims that a document has a sheet for each person or session.
func alikeSheets(kind Kind) bool {
	return kind == NameCards || kind == SpeakerSheets || kind == ConsentForms || kind == SignIn
}

// pagesExpected are the fewest and the most pages that somebody expects of a document.
func pagesExpected(kind Kind, p programme.Programme) (few, most int) {
	sessions, seats, people := 0, 0, len(p.Speakers)
	for _, day := range p.Days {
		sessions += len(day.Sessions)
		for _, s := range day.Sessions {
			for _, group := range s.People {
				seats += len(group.People)
			}
		}
	}
	switch kind {
	case NameCards:
		return seats, seats
	case ConsentForms, SpeakerSheets:
		return people, people + people/10
	case SignIn:
		return sessions, sessions + sessions/10
	case Badges:
		return (people + 9) / 10, (people + 9) / 10
	case Poster, Leaflet:
		return len(p.Days), 4 + sessions/20
	case DoorSigns:
		return len(p.Rooms), 2 * len(p.Rooms) * len(p.Days)
	}
	return sessions / 10, 8 + sessions/2
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
