package pdf

import (
	"slices"

	"quartiers/backend/programme"
)

// posterMargin is that of an A4 in millimetres; larger papers have more.
const posterMargin = 14

// poster is a day on one page: hours down, rooms across, what gathers everybody over the whole width.
type poster struct{ *job }

func setPoster(j *job) error {
	p := &poster{j}
	p.lay(sheetOf(j.options.Paper, j.options.Landscape, posterMargin))
	if err := setEach(j, p.sheets(), p.sheet); err != nil {
		return err
	}
	return p.titled(p.programme.Edition.Dates)
}

const (
	posterColumn = 27   // millimetres of an A4: narrower columns have smaller words
	posterLeast  = 0.82 // how much smaller than an A4's they may be; where that is not enough, the rooms take several pages
)

// posterSheet is a day with some of its rooms, by their columns.
type posterSheet struct {
	day     programme.Day
	columns []int
}

func (p *poster) sheets() []posterSheet {
	var sheets []posterSheet
	for _, day := range p.programme.Days {
		for _, columns := range p.groups(day) {
			sheets = append(sheets, posterSheet{day, columns})
		}
	}
	return sheets
}

// groups shares the rooms of a day among pages; none for a day without sessions.
func (p *poster) groups(day programme.Day) [][]int {
	if len(day.Sessions) == 0 {
		return nil
	}
	columns := columnsOf(day)
	most := max(1, int((p.paper.right-p.hoursRight())/(posterColumn*posterLeast)))
	return shared(columns, most)
}

// shared divides columns into groups of about the same size, none larger than most; no column at all is a group as well.
func shared(columns []int, most int) [][]int {
	pages := max(1, (len(columns)+most-1)/most)
	var groups [][]int
	for page := range pages {
		groups = append(groups, columns[page*len(columns)/pages:(page+1)*len(columns)/pages])
	}
	return groups
}

// hoursRight is where the hours end and the rooms begin.
func (p *poster) hoursRight() float64 { return p.paper.left + 13.5*p.paper.scale }

// sheet sets a day with some of its rooms, on more than one page only when its texts do not fit at their smallest.
func (p *poster) sheet(s posterSheet) {
	day, columns := s.day, s.columns
	legend := p.trackLegend(sessionsOn(day, columns))
	board := p.newBoard(day, columns)
	top := p.newSheet(day, len(p.pages))
	logos := p.arrange(p.programme.Edition.Organisers, wall{width: p.paper.measure(), area: 110 * p.paper.scale * p.paper.scale, most: 1, only: true})
	bottom := p.posterBottom(legend, logos)
	for i, part := range board.fit(bottom - top - board.headHeight()) {
		if i > 0 {
			top = p.newSheet(day, len(p.pages))
		}
		board.draw(part, top)
		p.drawLegend(legend)
		p.drawLogos(legend, logos)
	}
}

// sessionsOn are those that a page with some of the rooms shows.
func sessionsOn(day programme.Day, columns []int) []programme.Session {
	return slices.DeleteFunc(slices.Clone(day.Sessions), func(s programme.Session) bool {
		return len(s.Rooms) > 0 && !s.AllRooms && !slices.ContainsFunc(s.Rooms, func(room int) bool { return slices.Contains(columns, room) })
	})
}

// logoBottom is where the logos end: above the legend.
func (p *poster) logoBottom(legend []line) float64 {
	foot := p.paper.foot + 1.5*p.paper.scale
	if len(legend) > 0 {
		foot -= heightOf(legend) + 2.5*p.paper.scale
	}
	return foot
}

// posterBottom is where the board ends.
func (p *poster) posterBottom(legend []line, logos *emblems) float64 {
	bottom := p.paper.bottom - heightOf(legend)
	if logos == nil {
		return bottom
	}
	return min(bottom, p.logoBottom(legend)-logos.height-3.5*p.paper.scale)
}

// drawLogos sets the logos of all institutions at the right of the foot.
func (p *poster) drawLogos(legend []line, logos *emblems) {
	if logos != nil {
		logos.draw(p.paper.right-logos.width(), p.logoBottom(legend)-logos.height)
	}
}

// newSheet begins a page with the name of the edition and of the day; what follows begins below.
func (p *poster) newSheet(day programme.Day, number int) float64 {
	p.addPage()
	c := &column{d: p.document, x: p.paper.left, y: p.paper.top, top: p.paper.top, bottom: p.paper.height, turn: turnPage}
	m := measure{width: p.paper.measure()}
	blocks := []block{{role: "H1", lines: p.fitting(p.head.title, p.styles.chapter, m.width, 2), keep: true}}
	blocks = append(blocks, p.themeBlocks(p.styles.lead, m.width)...)
	day.Title = capitalised(day.Title)
	lead := day.Title + "  ·  " + day.Hours
	if place := p.programme.Edition.Venue; place != "" {
		lead += "  ·  " + place
	}
	blocks = append(blocks, block{role: "P", lines: p.fitting(lead, p.styles.name.in(p.styles.accent), m.width, 2), before: 1.2 * p.paper.scale})
	c.place(blocks)
	c.place(p.inSecond(day.Second, p.styles.name.second().in(p.styles.accent), m.width))
	p.bookmark(words{day.Title, day.Second}.joined(), 0, 0)
	return c.y + 4.5*p.paper.scale
}

// themeBlocks are the theme in both languages.
func (j *job) themeBlocks(s style, width float64) []block {
	e := j.programme.Edition
	if e.Theme == "" {
		return nil
	}
	theme := block{role: "P", lines: j.fitting(e.Theme, s, width, 2), keep: true, opened: j.speakIn(e.Written.Subtitle)}
	if e.Second.Theme == "" {
		return []block{theme}
	}
	second := block{role: "P", lines: j.fitting(e.Second.Theme, s.second(), width, 2), keep: true, opened: j.speakIn(j.second)}
	return []block{theme, second}
}

// fitting sets a text smaller until it takes a few lines at most; beyond the smallest size it is cut and reported.
func (j *job) fitting(text string, s style, width float64, most int) []line {
	var lines []line
	for _, by := range []float64{1, 0.86, 0.74, 0.62, 0.5} {
		if lines = j.heading(text, s.scaled(by), width); len(lines) <= most {
			return lines
		}
	}
	j.shrunk("head.cut", "", text)
	return lines[:most]
}
