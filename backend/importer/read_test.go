package importer

import (
	"strings"
	"testing"

	"quartiers/backend/conference"
)

func TestReadSlots(t *testing.T) {
	cases := []struct {
		name, event string
		start       conference.Clock
		duration    conference.Minutes
	}{
		{"reads hours and minutes", `<start>10:00</start><duration>00:45</duration>`, conference.At(10, 0), 45},
		{"reads seconds", `<start>10:00:00</start><duration>00:45:00</duration>`, conference.At(10, 0), 45},
		{"reads days, hours, minutes", `<start>10:00</start><duration>000:01:30</duration>`, conference.At(10, 0), 90},
		{"puts the small hours behind midnight of their day", `<start>00:30</start><duration>01:00</duration>`, conference.At(24, 30), 60},
		{"believes a date of the next day", `<date>2026-10-16T10:00:00+02:00</date><start>10:00</start><duration>01:00</duration>`, conference.At(34, 0), 60},
		{"believes a date of this day before its opening", `<date>2026-10-15T08:00:00+02:00</date><start>08:00</start><duration>01:00</duration>`, conference.At(8, 0), 60},
		{"reads the hour from the date when there is no start", `<date>2026-10-15T11:15:00+02:00</date><duration>01:00</duration>`, conference.At(11, 15), 60},
		{"gives a session of no length the usual one", `<start>10:00</start><duration>00:00</duration>`, conference.At(10, 0), conference.DefaultDuration},
		{"gives a session without a length the usual one", `<start>10:00</start>`, conference.At(10, 0), conference.DefaultDuration},
		{"ends a session of a week after a day", `<start>10:00</start><duration>168:00</duration>`, conference.At(10, 0), conference.MaxDuration},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			p := mustRead(t, oneDay(`<event id="1"><title>x</title>`+c.event+`</event>`))
			placement := p.only(t).Placement
			equal(t, c.start, placement.Start)
			equal(t, c.duration, placement.Duration)
			equal(t, true, placement.HasSlot())
			mustBeValid(t, p)
			mustBePlaced(t, p)
		})
	}
	t.Run("leaves a session without a readable hour in the tray and says so", func(t *testing.T) {
		p := mustRead(t, oneDay(`<event id="1"><title>x</title><start>noon</start></event>`))
		equal(t, false, p.only(t).Placement.HasSlot())
		equal(t, true, p.has("import.slot_missing"))
		mustBeValid(t, p)
	})
	t.Run("leaves the sessions of a day without a date in the tray", func(t *testing.T) {
		p := mustRead(t, strings.Replace(oneDay(`<event id="1"><title>x</title><start>10:00</start></event>`),
			`<day date="2026-10-15" start="2026-10-15T09:00:00+02:00"`, `<day`, 1))
		equal(t, false, p.only(t).Placement.HasSlot())
		equal(t, 0, len(p.Records.Days))
	})
	t.Run("opens a day from the hour of its first session to that of its last", func(t *testing.T) {
		p := mustRead(t, oneDay(anEvent("a", "x", ""), strings.ReplaceAll(anEvent("b", "y", ""), "10:00", "16:45")))
		equal(t, conference.At(10, 0), p.Records.Days[0].Opens)
		equal(t, conference.At(18, 0), p.Records.Days[0].Closes)
	})
}

func TestReadRooms(t *testing.T) {
	t.Run("makes one room of a name on several days", func(t *testing.T) {
		day := `<day date="2026-10-1%"><room name="Hall"/><room name="Yard"/></day>`
		p := mustRead(t, "<schedule>"+strings.ReplaceAll(day, "%", "5")+strings.ReplaceAll(day, "%", "6")+"</schedule>")
		equal(t, 2, len(p.Records.Rooms))
		equal(t, 2, len(p.Records.Days))
	})
	t.Run("places a session without a room and says so", func(t *testing.T) {
		p := mustRead(t, `<schedule><day date="2026-10-15"><event id="1"><title>x</title><start>10:00</start></event></day></schedule>`)
		equal(t, true, p.only(t).Placement.HasSlot())
		equal(t, false, p.only(t).Placement.HasRoom())
		equal(t, true, p.has("import.room_missing"))
	})
	t.Run("joins one session that a file repeats for every room", func(t *testing.T) {
		p := mustRead(t, oneDay(anEvent("a", "x", ""), strings.ReplaceAll(anEvent("a", "x", ""), "Hall", "Yard")))
		equal(t, 2, len(p.only(t).Placement.Rooms))
		equal(t, true, p.has("import.rooms_joined"))
	})
}

func TestReadDuplicates(t *testing.T) {
	text := oneDay(anEvent("a", "First", ""), anEvent("a", "Second", ""), anEvent("a", "Second", ""), anEvent("b", "Third", ""))
	p := mustRead(t, text)
	t.Run("keeps every session that repeats a key", func(t *testing.T) {
		equal(t, 4, len(p.Records.Sessions))
		equal(t, true, p.has("import.duplicate"))
		origins := map[string]bool{}
		for _, session := range p.Records.Sessions {
			origins[session.Origin] = true
		}
		equal(t, 4, len(origins))
	})
	t.Run("knows each of them the second time", func(t *testing.T) {
		equal(t, true, mustReadInto(t, text, p.Records).IsEmpty())
	})
}

func TestReadPeople(t *testing.T) {
	people := `<persons><person id="1">Ann Smith</person><person id="1">Ann Smith</person><person id="2">Bo</person></persons>`
	t.Run("gives everybody one confirmed seat, in the order of the file", func(t *testing.T) {
		p := mustRead(t, oneDay(anEvent("a", "x", "<type>lecture</type>"+people)))
		equal(t, 2, len(p.Records.Seats))
		equal(t, conference.Speaker, p.Records.Seats[0].Role)
		equal(t, conference.Confirmed, p.Records.Seats[1].Status)
		equal(t, true, p.Records.Seats[0].Position < p.Records.Seats[1].Position)
	})
	t.Run("makes panellists of a panel and nobody its moderator", func(t *testing.T) {
		p := mustRead(t, oneDay(anEvent("a", "x", "<type>panel_discussion</type>"+people)))
		equal(t, conference.RoundTable, p.only(t).Kind)
		for _, seat := range p.Records.Seats {
			equal(t, conference.Panellist, seat.Role)
		}
	})
	t.Run("tells two people of one number apart", func(t *testing.T) {
		p := mustRead(t, oneDay(anEvent("a", "x", `<persons><person id="1">Ann Smith</person><person id="1">Bo Lund</person></persons>`)))
		equal(t, 2, len(p.Records.Persons))
	})
	t.Run("says when a name is in the directory already", func(t *testing.T) {
		known := conference.Records{Persons: []conference.Person{{ID: "k", GivenName: "Ann", FamilyName: "SMITH"}}}
		equal(t, true, mustReadInto(t, oneDay(anEvent("a", "x", people)), known).has("import.person_known"))
	})
	t.Run("does not take the people of another system for its own", func(t *testing.T) {
		first := mustRead(t, oneDay(anEvent("a", "x", people)))
		other := strings.ReplaceAll(oneDay(anEvent("c", "x", people)), "A day", "Another conference")
		equal(t, 2, mustReadInto(t, strings.ReplaceAll(other, "test", "other"), first.Records).Of(conference.Persons).New)
	})
}

func TestReadHead(t *testing.T) {
	head := func(inside string) Proposal {
		return mustRead(t, strings.Replace(oneDay(anEvent("a", "x", "<track>Ethics</track>")), "<title>A day</title>", inside, 1))
	}
	t.Run("reads name, theme, place, zone and colours", func(t *testing.T) {
		p := head(`<title>2e Journée</title><subtitle>Ensemble</subtitle><venue>CNAM</venue><city>Paris</city>` +
			`<time_zone_name>Europe/Brussels</time_zone_name><color primary="#003366"/><track name="Ethics" color="#ffee00"/>`)
		edition := p.Records.Editions[0]
		equal(t, "2e Journée", edition.Name)
		equal(t, "Ensemble", edition.Theme)
		equal(t, "CNAM, Paris", edition.Venue)
		equal(t, "Europe/Brussels", edition.TimeZone)
		equal(t, "#003366", edition.Colour)
		equal(t, 1, len(p.Records.Tracks))
		colour, _ := conference.ParseColour(p.Records.Tracks[0].Colour)
		equal(t, true, isReadable(colour))
		equal(t, true, p.has("import.colour_changed"))
	})
	t.Run("takes the acronym, then the file's name, for a missing title", func(t *testing.T) {
		equal(t, "test", head("").Edition)
		equal(t, "schedule.xml", mustRead(t, `<schedule><day date="2026-10-15"/></schedule>`).Edition)
	})
	t.Run("guesses a zone that agrees with the offsets and says so", func(t *testing.T) {
		equal(t, "Europe/Paris", head("").Records.Editions[0].TimeZone)
		tokyo := mustRead(t, strings.ReplaceAll(oneDay(anEvent("a", "x", "")), "+02:00", "+09:00"))
		equal(t, "Asia/Tokyo", tokyo.Records.Editions[0].TimeZone)
		equal(t, true, tokyo.has("import.zone_guessed"))
	})
	t.Run("names what it did not take over", func(t *testing.T) {
		p := mustRead(t, oneDay(anEvent("a", "x", "<answers><answer>1</answer></answers><logo></logo>")))
		equal(t, true, p.has("import.unused"))
		for _, line := range p.Lines {
			equal(t, false, line.Params["text"] == "logo")
		}
	})
}

func TestReadTexts(t *testing.T) {
	t.Run("joins abstract and description", func(t *testing.T) {
		p := mustRead(t, oneDay(anEvent("a", "x", "<abstract>&lt;p&gt;One.&lt;/p&gt;</abstract><description>Two.\n\nThree.</description>")))
		equal(t, "One.\n\nTwo.\n\nThree.", p.only(t).Abstract)
	})
	t.Run("does not repeat an abstract that the description holds", func(t *testing.T) {
		p := mustRead(t, oneDay(anEvent("a", "x", "<abstract>One.</abstract><description>One. Two.</description>")))
		equal(t, "One. Two.", p.only(t).Abstract)
	})
	t.Run("notes that a session must not be recorded", func(t *testing.T) {
		p := mustRead(t, oneDay(anEvent("a", "x", "<recording><optout>true</optout></recording>")))
		equal(t, noRecording.EN, p.only(t).Notes)
	})
	t.Run("notes a language that is not the edition's", func(t *testing.T) {
		p := mustRead(t, oneDay(anEvent("a", "x", "<language>fr</language>"), anEvent("b", "y", "<language>Deutsch</language>"), anEvent("c", "z", "<language>fr</language>")))
		equal(t, "fr", p.Records.Editions[0].Language)
		equal(t, "", p.Records.Sessions[0].Language)
		equal(t, "de", p.Records.Sessions[1].Language)
	})
	t.Run("keeps links with whole addresses and refuses what a browser would run", func(t *testing.T) {
		p := mustRead(t, oneDay(anEvent("a", "x", `<url>https://example.org/talk/1</url><links><link href="/a.pdf">My paper</link>`+
			`<link href="javascript:alert(1)">click</link><link href="file:///etc/passwd">file</link>`+
			`<link href="https://example.org/f">Submit feedback</link><link href="https://v.example/x.webm">x</link></links>`+
			`<attachments><attachment href="/a.pdf">again</attachment></attachments>`)))
		equal(t, 2, len(p.Records.Resources))
		equal(t, "https://example.org/a.pdf", p.Records.Resources[0].Link)
		equal(t, conference.Slides, p.Records.Resources[0].Kind)
		equal(t, conference.Replay, p.Records.Resources[1].Kind)
		equal(t, true, p.has("import.link_refused"))
	})
}
