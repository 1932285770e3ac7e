package sample_test

import (
	"fmt"
	"reflect"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/sample"
)

// counter gives ids that count up, the same in every run.
func counter() func() conference.ID {
	n := 0
	return func() conference.ID {
		n++
		return conference.ID(fmt.Sprintf("00000000-0000-7000-8000-%012d", n))
	}
}

func records() conference.Records { return sample.Edition2025(counter()) }

func plan() *conference.Plan {
	all := records()
	return conference.NewPlan(all, all.Editions[0].ID)
}

func TestEdition2025(t *testing.T) {
	t.Run("makes the same records of the same ids", func(t *testing.T) {
		if !reflect.DeepEqual(records(), records()) {
			t.Error("two calls differ")
		}
	})
	t.Run("makes a valid record everywhere, with an id of its own", func(t *testing.T) {
		seen := map[conference.ID]bool{}
		for _, record := range records().All() {
			if err := record.(interface{ Validate() error }).Validate(); err != nil {
				t.Errorf("%v: %v", record, err)
			}
			if id := record.Ref().ID; id == "" || seen[id] {
				t.Errorf("%v: the id %q is missing or taken", record, id)
			}
			seen[record.Ref().ID] = true
		}
	})
	t.Run("tells nobody's e-mail address, phone number or life", func(t *testing.T) {
		for _, p := range records().Persons {
			if p.Email+p.Phone+p.Biography+p.Notes != "" {
				t.Errorf("%s has private data", p.Name())
			}
		}
	})
	t.Run("is the second edition, on one day in October", func(t *testing.T) {
		p := plan()
		if p.Edition.Ordinal != 2 || p.Edition.Expected != 240 || len(p.Days) != 1 || p.Days[0].Date != "2025-10-15" {
			t.Errorf("%+v %+v", p.Edition, p.Days)
		}
	})
}

func TestEnglish(t *testing.T) {
	p := plan()
	t.Run("tells every title, every abstract and every track in English as well", func(t *testing.T) {
		for _, s := range p.Sessions {
			told := p.In(s.Ref(), "en")
			if told.Title.Language != "en" || s.Abstract != "" && told.Abstract.Language != "en" {
				t.Errorf("%q is told as %+v", s.Title, told)
			}
		}
		for _, track := range p.Tracks {
			if p.Lacks(track.Ref(), "en") {
				t.Errorf("%q is not translated", track.Name)
			}
		}
	})
	t.Run("leaves the name of the event and says its theme", func(t *testing.T) {
		told := p.In(p.Edition.Ref(), "en")
		if told.Title.Text != p.Edition.Name || told.Subtitle.Language != "en" || told.Abstract.Language != "en" {
			t.Errorf("it is told as %+v", told)
		}
	})
}

func TestCounts(t *testing.T) {
	counts := map[string]int{}
	all := records()
	for _, s := range all.Sessions {
		counts[string(s.Kind)]++
	}
	for _, s := range all.Seats {
		counts["seat, "+string(s.Role)+", "+string(s.Status)]++
	}
	for _, r := range all.Resources {
		counts[string(r.Kind)]++
	}
	for _, record := range all.All() {
		counts["all of "+string(record.Ref().Table)]++
	}
	want := map[string]int{
		"opening": 1, "plenary": 1, "round_table": 2, "parallel": 8, "closing": 1, "break": 3, "meal": 1,
		"seat, moderator, confirmed": 3, "seat, panellist, confirmed": 8, "seat, speaker, confirmed": 7,
		"seat, speaker, open": 16, "seat, rapporteur, open": 6,
		"replay": 7, "slides": 7, "summary": 6,
		"all of edition": 1, "all of organiser": 3, "all of day": 1, "all of room": 5, "all of track": 4,
		"all of session": 17, "all of person": 17, "all of seat": 40, "all of resource": 20, "all of translation": 22,
	}
	if !reflect.DeepEqual(counts, want) {
		t.Errorf("counted %v\nwanted  %v", counts, want)
	}
}
