package pdf

import (
	"slices"
	"strings"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

// runMargin is that of an A4 in millimetres.
const runMargin = 14

// run is the run of show: what happens minute by minute, for the whole day and for each room.
type run struct {
	*job
	unfilmed map[conference.ID]bool // who refused to be recorded
}

func setRunOfShow(j *job) error {
	r := &run{j, map[conference.ID]bool{}}
	r.lay(sheetOf(j.options.Paper, true, runMargin))
	for _, speaker := range j.programme.Speakers {
		r.unfilmed[speaker.PersonID] = speaker.Refuses(conference.Recording)
	}
	if err := setEach(j, r.sheets(), r.sheet); err != nil {
		return err
	}
	return r.titled(r.programme.Edition.Dates)
}

// runSheet is a day as one room sees it, or as somebody sees it who looks after all of them.
type runSheet struct {
	day      programme.Day
	room     *programme.Room // nil: the whole day
	sessions []programme.Session
}

// sheets are the whole day, then its rooms; a day that one room sees whole needs one sheet.
func (r *run) sheets() []runSheet {
	var sheets []runSheet
	for _, day := range r.programme.Days {
		if len(day.Sessions) == 0 {
			continue
		}
		rooms := slices.DeleteFunc(columnsOf(day), func(room int) bool { return room == roomless })
		if len(rooms) != 1 || len(sessionsIn(day, rooms[0])) < len(day.Sessions) {
			sheets = append(sheets, runSheet{day: day, sessions: day.Sessions})
		}
		for _, room := range rooms {
			sheets = append(sheets, runSheet{day, &r.programme.Rooms[room], sessionsIn(day, room)})
		}
	}
	return sheets
}

// sessionsIn are what goes on in a room, and what gathers everybody without one.
func sessionsIn(day programme.Day, room int) []programme.Session {
	return slices.DeleteFunc(slices.Clone(day.Sessions), func(s programme.Session) bool {
		return len(s.Rooms) > 0 && !slices.Contains(s.Rooms, room) || len(s.Rooms) == 0 && !s.Kind.GathersAll()
	})
}

// sheet sets a table below its head, on as many pages as it needs.
func (r *run) sheet(s runSheet) {
	r.addPage()
	r.foot()
	top := r.paper.top
	c := &column{d: r.document, x: r.paper.left, y: top, top: top, bottom: r.paper.bottom, turn: func(c *column) {
		turnPage(c)
		r.again(c, s)
	}}
	r.runHead(c, s)
	t := r.newTable(r.columns(s))
	t.flow(c, r.rows(s, t))
}

// again repeats of which room and day a further page is: it may hang alone.
func (r *run) again(c *column, s runSheet) {
	c.repeat(r.fitting(r.titleOf(s)+"  ·  "+capitalised(s.day.Title)+" "+r.says(goesOn), r.styles.label, r.paper.measure(), 1))
}

func (r *run) titleOf(s runSheet) string {
	if s.room == nil {
		return r.says(wholeDay)
	}
	return s.room.Name
}

// runHead names the room and the day, and says what is in the room.
func (r *run) runHead(c *column, s runSheet) {
	m, day := measure{width: r.paper.measure()}, capitalised(s.day.Title)
	title, facts := r.titleOf(s), []string{day, s.day.Hours}
	if s.room == nil {
		r.bookmark(day, 0, 0)
	} else {
		facts = append(facts, filled(r.capacity(*s.room), s.room.Access, s.room.Equipment)...)
		r.bookmark(title, 1, 0)
	}
	blocks := []block{
		{role: "P", lines: r.paragraph(r.says(runOfShow)+"  ·  "+r.head.title, r.styles.label, m), keep: true},
		{role: "H1", lines: r.fitting(title, r.styles.great.scaled(1.2), m.width, 2), keep: true},
	}
	c.place(append(blocks, block{role: "P", lines: r.paragraph(strings.Join(facts, "  ·  "), r.styles.cell.in(softInk), m), before: 0.4}))
	c.y += 4 * r.paper.scale
}

// rows are the sessions, with what is free between them.
func (r *run) rows(s runSheet, t *table) []tableRow {
	var rows []tableRow
	first, until := s.sessions[0].Start, s.sessions[0].Start
	for _, session := range s.sessions {
		if session.Start > until {
			rows = append(rows, r.gap(s, until, session.Start))
		}
		until = max(until, session.End)
		rows = append(rows, r.row(s, t, session, conference.Minutes(session.End-first)))
	}
	return rows
}

// gap is time in which nothing is planned.
func (r *run) gap(s runSheet, from, to conference.Clock) tableRow {
	minutes := conference.Minutes(to - from)
	length, free := locale.Duration(minutes, r.language), r.says(freeMany)
	if minutes == 1 || minutes == 60 {
		free = r.says(freeOne)
	}
	row := tableRow{cells: make([][]line, len(r.weights(s))), quiet: true}
	row.cells[0] = []line{lineOf(locale.Clock(from, r.language), r.styles.cell.in(softInk))}
	at := 3
	if s.room == nil {
		at++
	}
	row.cells[at] = []line{lineOf(length+free, r.styles.aside.scaled(0.9))}
	return row
}
