package ical

import (
	"time"

	ics "github.com/arran4/golang-ical"

	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

// newEvent makes the event of a session; the zone is the edition's.
func newEvent(p programme.Programme, s programme.Session, o Options, zone *time.Location) *ics.VEvent {
	event := ics.NewEvent(string(s.ID))
	event.SetDtStampTime(o.Stamp)
	event.SetSequence(o.Revisions[s.ID])
	event.SetStartAt(s.Date.In(zone, s.Start))
	event.SetEndAt(s.Date.In(zone, s.End))
	event.SetSummary(line(s.Title))
	event.SetLocation(line(location(p, s)))
	if text := description(p.Language, s); text != "" {
		event.SetDescription(conference.CleanText(text))
	}
	for _, category := range categories(s) {
		event.AddCategory(line(category))
	}
	event.SetStatus(ics.ObjectStatusConfirmed)
	event.SetTimeTransparency(transparency(s.Kind))
	return event
}

// transparency keeps a break from marking somebody as busy.
func transparency(kind conference.Kind) ics.TimeTransparency {
	if kind.IsPause() {
		return ics.TransparencyTransparent
	}
	return ics.TransparencyOpaque
}

func categories(s programme.Session) []string {
	list := []string{s.KindLabel}
	if s.Track != nil {
		list = append(list, s.Track.Name)
	}
	return list
}

// line keeps a text on one line of the file.
func line(text string) string { return conference.CleanLine(text) }
