package importer

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"quartiers/backend/conference"
)

// parser walks from the schedule down to its sessions; nothing above a session is held as a tree but the head.
type parser struct {
	*scanner
	schedule schedule
	day      *day   // where we are; nil outside
	room     string // where we are; empty outside
	inside   []string
}

// parse reads the whole file; it fails by name for what is no schedule, or damaged, or beyond a limit.
func parse(data []byte, name string) (schedule, error) {
	p := parser{scanner: newScanner(data, name), schedule: schedule{roomAt: map[string]int{}}}
	for {
		token, err := p.next()
		if errors.Is(err, io.EOF) {
			return p.schedule, p.complete()
		}
		if err != nil {
			return schedule{}, err
		}
		if err := p.take(token); err != nil {
			return schedule{}, err
		}
	}
}

// complete refuses a file that was no schedule, or one without a day.
func (p *parser) complete() error {
	if p.elements == 0 {
		return conference.Refuse("import.format_unknown", conference.Params{"file": p.name})
	}
	if len(p.schedule.days) == 0 {
		return conference.Refuse("import.no_days", conference.Params{"file": p.name})
	}
	return nil
}

func (p *parser) take(token xml.Token) error {
	switch token := token.(type) {
	case xml.StartElement:
		return p.enter(token)
	case xml.EndElement:
		p.leave()
	}
	return nil
}

// enter goes into containers and reads everything else as a tree.
func (p *parser) enter(start xml.StartElement) error {
	e := newElement(start)
	switch {
	case len(p.inside) == 0 && e.name != "schedule":
		return conference.Refuse("import.not_schedule", conference.Params{"file": p.name, "element": e.name})
	case len(p.inside) == 0:
	case e.name == "day" && p.day == nil:
		p.schedule.days = append(p.schedule.days, newDay(e))
		p.day = &p.schedule.days[len(p.schedule.days)-1]
	case e.name == "room" && p.day != nil:
		p.room = e.attr("name")
		p.schedule.addRoom(place{p.room, strings.ToLower(e.attr("guid"))})
	default:
		return p.leaf(start)
	}
	p.inside = append(p.inside, e.name)
	return nil
}

func (p *parser) leave() {
	last := len(p.inside) - 1
	switch p.inside[last] {
	case "day":
		p.day = nil
	case "room":
		p.room = ""
	}
	p.inside = p.inside[:last]
}

// leaf takes a session or a part of the head.
func (p *parser) leaf(start xml.StartElement) error {
	e, err := p.tree(start)
	if err != nil {
		return err
	}
	switch {
	case e.name == "event" && p.day != nil:
		return p.addEvent(e)
	case e.name == "conference":
		p.schedule.head = newHead(e, p.schedule.unused.count)
	default:
		p.schedule.unused.count(e)
	}
	return nil
}

func (p *parser) addEvent(e element) error {
	if p.schedule.sessions++; p.schedule.sessions > maxSessions {
		return p.refuse("import.too_many_sessions", maxSessions)
	}
	read := newEvent(e, p.room, p.schedule.unused.count)
	p.schedule.addRoom(place{name: read.room})
	p.day.events = append(p.day.events, read)
	return nil
}
