package importer

import "quartiers/backend/conference"

// head is the <conference> of a schedule.
type head struct {
	acronym, title, subtitle string
	venue, city              string
	zone                     string // IANA name, as the file has it
	dayChange                string // clock at which a day begins
	baseURL                  string
	colour                   string
	tracks                   []trackHead
}

// trackHead is a track that the head announces, with its colour.
type trackHead struct{ name, colour string }

// repeatedInHead are the parts of a head that the days say again, so that nothing is lost with them.
var repeatedInHead = []string{"start", "end", "days"}

func newHead(e element, unused func(element)) head {
	h := head{acronym: e.line("acronym"), title: e.line("title"), subtitle: e.line("subtitle"),
		venue: e.line("venue"), city: e.line("city"), zone: e.line("time_zone_name"), dayChange: e.line("day_change"),
		baseURL: e.line("base_url"), colour: e.child("color").attr("primary")}
	used := append([]string{"acronym", "title", "subtitle", "venue", "city", "time_zone_name", "day_change", "base_url",
		"color", "track"}, repeatedInHead...)
	for _, child := range e.children {
		if child.name == "track" {
			h.tracks = append(h.tracks, trackHead{firstOf(child.attr("name"), conference.CleanLine(child.text)), child.attr("color")})
		}
	}
	e.countUnused(used, unused)
	return h
}
