package pdf

import (
	"slices"
	"strconv"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

// columns are the heads of a sheet; the whole day names the rooms as well.
func (r *run) columns(s runSheet) ([]string, []float64) {
	heads := []string{r.says(hour), r.says(lasts), r.says(sinceStart)}
	if s.room == nil {
		heads = append(heads, r.says(whereTo))
	}
	return append(heads, r.says(whatRuns), r.says(whoEnters), r.says(micsNeeded), r.says(toKeep), r.says(remarks)), r.weights(s)
}

// weights are the widths of the columns, in parts.
func (r *run) weights(s runSheet) []float64 {
	if s.room == nil {
		return []float64{14, 14, 17, 30, 54, 62, 13, 26, 30}
	}
	return []float64{14, 14, 17, 66, 70, 13, 28, 38}
}

// row tells a session; a pause is quiet.
func (r *run) row(s runSheet, t *table, session programme.Session, elapsed conference.Minutes) tableRow {
	hours, rest := r.styles.name, r.styles.cell.in(softInk)
	if session.Kind.IsPause() {
		hours = rest
	}
	cells := [][]line{
		{lineOf(session.StartText, hours)},
		{lineOf(session.Length, rest)},
		{lineOf(locale.Duration(elapsed, r.language), rest)},
	}
	if s.room == nil {
		cells = append(cells, r.place(session, t.columns[3].width))
	}
	at := len(cells)
	width := func(i int) float64 { return t.columns[at+i].width }
	cells = append(cells, r.what(session, width(0)), r.stage(session, width(1)), r.mics(session, width(2)), r.kept(session, width(3)), nil)
	return tableRow{cells, session.Kind.IsPause()}
}

// place is the rooms of a session, each with what is in it.
func (r *run) place(session programme.Session, width float64) []line {
	m := measure{width: width}
	if session.Kind.IsPause() && session.AllRooms {
		return nil
	}
	if session.AllRooms || len(session.Rooms) == 0 {
		text := session.RoomText
		if text == "" {
			text = r.says(noRoom)
		}
		return r.paragraph(text, r.styles.cell.in(softInk), m)
	}
	var lines []line
	for _, at := range session.Rooms {
		room := r.programme.Rooms[at]
		lines = stacked(lines, r.paragraph(room.Name, r.styles.cell, m))
		if room.Equipment != "" {
			lines = stacked(lines, r.paragraph(room.Equipment, r.styles.note, m))
		}
	}
	return lines
}

// what is the kind and the title, and what the organisers noted when that is asked for.
func (r *run) what(session programme.Session, width float64) []line {
	m := measure{width: width}
	if session.Kind.IsPause() {
		s := r.styles.cell.in(softInk)
		return spoken(r.paragraph(session.Title, s, m), r.foreign(session), s)
	}
	label := r.styles.label.scaled(0.9).in(r.colourOf(session))
	title := spoken(r.paragraph(session.Title, r.styles.name, m), r.foreign(session), r.styles.name)
	lines := stacked(r.paragraph(r.kind(session), label, m), title)
	if r.options.Notes {
		for _, text := range session.Notes {
			lines = stacked(lines, r.paragraph(text, r.styles.aside.scaled(0.86), m))
		}
	}
	return lines
}

// stage is who enters, in the order of the programme, each on a line of their own; then who sits at the desk.
func (r *run) stage(session programme.Session, width float64) []line {
	m := measure{width: width, hang: 3 * r.paper.scale}
	var lines []line
	for _, g := range session.People {
		for _, n := range g.People {
			lines = stacked(lines, hung(breakLines(r.entering(g.Role, n), m), m.hang))
		}
	}
	for _, seat := range session.Seats {
		if seat.Role == conference.Technician && seat.Person != nil && seat.Status.Attends() {
			pieces := []piece{{r.says(atDesk) + r.says(colon), r.styles.note}}
			lines = stacked(lines, hung(breakLines(append(pieces, r.nameOf(*seat.Person, r.styles.note)...), m), m.hang))
		}
	}
	return lines
}

// entering is a name with the role, or with the institution of those whose role goes without saying.
func (r *run) entering(role conference.Role, n programme.Name) []piece {
	about := r.clean.clean(n.Organisation)
	if role != conference.Panellist && role != conference.Speaker {
		about = locale.Role(role).In(r.language)
	}
	pieces := r.nameOf(n, r.styles.name)
	if about != "" {
		pieces = append(pieces, piece{", " + about, r.styles.role})
	}
	return pieces
}

// mics counts the microphones: one on the table for everybody on stage, one in the hand of whoever leads.
func (r *run) mics(session programme.Session, width float64) []line {
	led, sits := map[conference.ID]bool{}, map[conference.ID]bool{}
	for _, g := range session.People {
		for _, n := range g.People {
			switch g.Role {
			case conference.Moderator:
				led[n.PersonID] = true
			case conference.Rapporteur: // listens among the public
			default:
				sits[n.PersonID] = true
			}
		}
	}
	for id := range led {
		delete(sits, id)
	}
	if len(led)+len(sits) == 0 {
		return nil
	}
	lines := []line{lineOf(strconv.Itoa(len(led)+len(sits)), r.styles.name)}
	if len(led) == 0 || len(sits) == 0 {
		return lines
	}
	m := measure{width: width}
	table := strconv.Itoa(len(sits)) + string(noBreak) + r.says(onTable)
	hand := strconv.Itoa(len(led)) + string(noBreak) + r.says(inHand)
	return stacked(lines, r.paragraph(table, r.styles.note, m), r.paragraph(hand, r.styles.note, m))
}

// kept is what the session is to leave behind, with a box or with a tick once it is there, and who must not be recorded.
func (r *run) kept(session programme.Session, width float64) []line {
	m := measure{width: width}
	var texts []string
	for _, left := range session.Resources {
		text := "□" + string(noBreak) + left.KindText
		if left.Link != "" {
			text = "✓" + string(noBreak) + left.KindText
		}
		if !slices.Contains(texts, text) { // two replays are one thing to think of
			texts = append(texts, text)
		}
	}
	var lines []line
	for _, text := range texts {
		lines = stacked(lines, r.paragraph(text, r.styles.cell, m))
	}
	names := r.unfilmedOf(session)
	if len(names) == 0 {
		return lines
	}
	bold := r.styles.note.in(ink)
	bold.cut = sansSemibold
	return stacked(lines, r.paragraph(r.says(notFilmed)+r.says(colon)+locale.List(names, r.language), bold, measure{width: width}))
}

// unfilmedOf names those of a session who refused to be recorded.
func (r *run) unfilmedOf(session programme.Session) []string {
	var names []string
	for _, g := range session.People {
		for _, n := range g.People {
			if r.unfilmed[n.PersonID] && !slices.Contains(names, fullName(n)) {
				names = append(names, fullName(n))
			}
		}
	}
	return names
}
