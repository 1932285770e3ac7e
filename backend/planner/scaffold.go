package planner

import (
	"strconv"

	"quartiers/backend/arranger"
	"quartiers/backend/conference"
)

// Scaffold is the shape of an edition before anybody is on it: how much of what.
type Scaffold struct {
	RoundTables int  `json:"roundTables"`
	Parallel    int  `json:"parallel"` // parallel sessions in all
	Bands       int  `json:"bands"`    // hours at which parallel sessions take place together
	Panel       int  `json:"panel"`    // panellists of a round table
	Welcome     bool `json:"welcome"`  // coffee before the opening
	Opening     bool `json:"opening"`
	Lunch       bool `json:"lunch"`
	Closing     bool `json:"closing"`
}

// Titles are what the parts of a scaffold are called, in the edition's language.
type Titles struct{ Welcome, Opening, Lunch, Closing string }

// The lengths of the parts of a day, in minutes, before they are made to fit.
const (
	welcomeLength = 30
	openingLength = 30
	lunchLength   = 75
	closingLength = 30
	tableLength   = 75
	bandLength    = 60
	changeLength  = 10 // to change rooms
	step          = 5  // everything starts at a multiple of this
	shortest      = 15 // no part becomes shorter than this
)

// part is a stretch of the day: a plenary session, or a band of parallel ones.
type part struct {
	kind    conference.Kind
	title   string
	number  int // of the first session in it
	count   int // sessions side by side
	minutes int
}

// layOut spreads a scaffold over the days: round tables and bands take turns, lunch in the middle of each day.
func layOut(s Scaffold, titles Titles, days []conference.Day, rooms []conference.Room) []conference.Session {
	var sessions []conference.Session
	blocks := s.blocks()
	for i, day := range days {
		share := blocks[i*len(blocks)/len(days) : (i+1)*len(blocks)/len(days)]
		parts := s.day(share, titles, i == 0, i == len(days)-1)
		sessions = append(sessions, placeParts(parts, day, rooms, s.Panel)...)
	}
	return sessions
}

// blocks lists the round tables and the bands as they take turns: the round table first, then a band.
func (s Scaffold) blocks() []part {
	var blocks []part
	bands := min(s.Bands, s.Parallel)
	given := 0
	for i := range max(s.RoundTables, bands) {
		if i < s.RoundTables {
			blocks = append(blocks, part{kind: conference.RoundTable, number: i + 1, count: 1, minutes: tableLength})
		}
		if i < bands {
			upTo := (i + 1) * s.Parallel / bands
			blocks = append(blocks, part{kind: conference.Parallel, number: given + 1, count: upTo - given, minutes: bandLength})
			given = upTo
		}
	}
	return blocks
}

// day puts what frames a day around its blocks: coffee every morning, lunch in the middle, opening and closing once.
func (s Scaffold) day(blocks []part, titles Titles, isFirst, isLast bool) []part {
	var parts []part
	add := func(wanted bool, kind conference.Kind, title string, minutes int) {
		if wanted {
			parts = append(parts, part{kind: kind, title: title, count: 1, minutes: minutes})
		}
	}
	half := (len(blocks) + 1) / 2
	add(s.Welcome, conference.Break, titles.Welcome, welcomeLength)
	add(s.Opening && isFirst, conference.Opening, titles.Opening, openingLength)
	parts = append(parts, blocks[:half]...)
	add(s.Lunch, conference.Meal, titles.Lunch, lunchLength)
	parts = append(parts, blocks[half:]...)
	add(s.Closing && isLast, conference.Closing, titles.Closing, closingLength)
	return parts
}

// placeParts puts the parts one after the other, shortened evenly where the day is too short for them.
func placeParts(parts []part, day conference.Day, rooms []conference.Room, panel int) []conference.Session {
	var sessions []conference.Session
	fit(parts, int(day.Closes-day.Opens))
	start := day.Opens
	for i, part := range parts {
		if i > 0 && changesRooms(parts[i-1], part) {
			start = start.Add(changeLength)
		}
		for n := range part.count {
			sessions = append(sessions, part.session(n, day, start, rooms, panel))
		}
		start = start.Add(conference.Minutes(part.minutes))
	}
	return sessions
}

// changesRooms claims that people have to walk between two parts and no pause gives them the time.
func changesRooms(before, after part) bool {
	return (before.count > 1) != (after.count > 1) && !before.kind.IsPause() && !after.kind.IsPause()
}

// fit shortens the parts to the minutes that there are, in steps, none below the shortest.
func fit(parts []part, minutes int) {
	need := 0
	for i, part := range parts {
		need += part.minutes
		if i > 0 && changesRooms(parts[i-1], part) {
			minutes -= changeLength
		}
	}
	if need <= minutes || need == 0 {
		return
	}
	for i := range parts {
		parts[i].minutes = max(parts[i].minutes*minutes/need/step*step, shortest)
	}
}

// session makes the n-th session of a part. What no room is left for waits in the tray.
func (p part) session(n int, day conference.Day, start conference.Clock, rooms []conference.Room, panel int) conference.Session {
	s := conference.Session{Kind: p.kind, Title: p.title,
		Placement: conference.Placement{DayID: day.ID, Start: start, Duration: conference.Minutes(p.minutes)}}
	if p.number > 0 {
		s.Number = strconv.Itoa(p.number + n)
	}
	switch {
	case p.kind != conference.Parallel:
		s.Placement.AllRooms = true
	case n < len(rooms):
		s.Placement.Rooms = []conference.ID{rooms[roomFor(n, p.count, len(rooms))].ID}
	default:
		s.Placement = arranger.Unplaced(s.Placement)
	}
	if p.kind == conference.RoundTable {
		s.Panel = panel
	}
	return s
}

// roomFor leaves the first room, usually the hall, free where there are enough others.
func roomFor(n, count, rooms int) int {
	if count < rooms {
		return n + 1
	}
	return n
}
