package pdf

import "quartiers/backend/programme"

// glance sets every day as a grid of hours and rooms; many rooms take several pages, with the hours repeated.
func (b *brochure) glance() error {
	sheets := b.sheets()
	for i, sheet := range sheets {
		b.grid(sheet, i, len(sheets))
		if err := b.ctx.Err(); err != nil {
			return err
		}
	}
	return nil
}

// sheet is a day with the columns that one grid shows of it.
type sheet struct {
	day     programme.Day
	columns []int
	whole   bool // all the columns of the day
}

func (b *brochure) sheets() []sheet {
	var sheets []sheet
	for _, day := range b.programme.Days {
		if len(day.Sessions) == 0 {
			continue
		}
		groups := b.split(columnsOf(day))
		for _, columns := range groups {
			sheets = append(sheets, sheet{day, columns, len(groups) == 1})
		}
	}
	return sheets
}

// lead names the day, its hours and, when there are more rooms than the page shows, the first and the last of them.
func (b *brochure) lead(s sheet) words {
	told := words{s.day.Title + ", " + s.day.Hours, s.day.Second}
	if s.whole || len(s.columns) == 0 {
		return told
	}
	first, last := b.roomName(s.columns[0]), b.roomName(s.columns[len(s.columns)-1])
	told.first += " · " + first
	if first != last {
		told.first += " – " + last
	}
	return told
}

// roomName is the head of a column.
func (b *brochure) roomName(column int) string { return b.roomWords(column).first }

// roomWords are the head of a column in both languages.
func (j *job) roomWords(column int) words {
	if column == roomless {
		return j.words(noRoom)
	}
	room := j.programme.Rooms[column]
	return words{room.Name, room.Second.Name}
}

// roomless is the column of sessions that have an hour and no room yet.
const roomless = -1

// columnsOf lists the rooms that a day uses for more than what gathers everybody.
func columnsOf(day programme.Day) []int {
	used := map[int]bool{}
	across := acrossOf(day.Sessions)
	most := roomless
	for i, s := range day.Sessions {
		if across[i] {
			continue
		}
		for _, room := range roomsOf(s) {
			used[room] = true
			most = max(most, room)
		}
	}
	var columns []int
	for room := 0; room <= most; room++ {
		if used[room] {
			columns = append(columns, room)
		}
	}
	if used[roomless] {
		columns = append(columns, roomless)
	}
	return columns
}

func roomsOf(s programme.Session) []int {
	if len(s.Rooms) == 0 {
		return []int{roomless}
	}
	return s.Rooms
}

// acrossOf claims of each session that it goes over the whole width: it takes every room, or gathers everybody and
// nothing else goes on.
func acrossOf(sessions []programme.Session) []bool {
	across := make([]bool, len(sessions))
	for i, s := range sessions {
		across[i] = s.AllRooms || s.Kind.GathersAll() && isAlone(sessions, i)
	}
	return across
}

// isAlone claims that no other session goes on at the same time. Sessions come by start.
func isAlone(sessions []programme.Session, i int) bool {
	for j, other := range sessions {
		if j != i && other.Start < sessions[i].End && sessions[i].Start < other.End {
			return false
		}
	}
	return true
}

const leastColumn = 24 // millimetres on A4

// split shares the columns among pages, about equally many on each; no column at all is a page as well.
func (b *brochure) split(columns []int) [][]int {
	most := max(1, int((b.paper.right-b.gridLeft())/(leastColumn*b.paper.scale)))
	pages := max(1, (len(columns)+most-1)/most)
	var groups [][]int
	for page := range pages {
		from, to := page*len(columns)/pages, (page+1)*len(columns)/pages
		groups = append(groups, columns[from:to])
	}
	return groups
}

// gridLeft is where the columns begin, right of the hours.
func (b *brochure) gridLeft() float64 { return b.paper.left + 18*b.paper.scale }

// grid sets one sheet on as many pages as its hours need.
func (b *brochure) grid(s sheet, number, of int) {
	lead := b.lead(s)
	c := b.openSection(b.words(dayAtGlance), lead)
	if number == 0 {
		b.bookmark(b.words(dayAtGlance).joined(), 0, 0)
	}
	if of > 1 {
		b.bookmark(lead.first, 1, 0)
	}
	g := b.newGrid(s.day, s.columns)
	g.fit()
	legend := g.legend()
	foot := c.bottom - heightOf(legend) - 3 - g.headHeight()
	again := b.heading(capitalised(lead.first)+" "+b.says(goesOn), b.styles.label, b.paper.measure())
	pages := g.layout(foot-c.y, foot-b.paper.top-b.repeatHeight(again))
	g.reportFlowed(pages)
	b.within("Table", func(*element) {
		for i, p := range pages {
			if i > 0 {
				turnPage(c)
				c.repeat(again)
			}
			g.draw(c, p, i == 0)
		}
	})
	g.drawLegend(c, legend)
}
