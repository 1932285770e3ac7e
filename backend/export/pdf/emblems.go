package pdf

import (
	"math"
	"slices"

	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

// emblems are rows of them.
type emblems struct {
	*job
	rows   [][]*emblem
	gap    float64 // between two of a row
	height float64
}

// backers are the institutions that do one of some things.
func (j *job) backers(kinds ...conference.OrganiserKind) []programme.Organiser {
	var some []programme.Organiser
	for _, o := range j.programme.Edition.Organisers {
		if slices.Contains(kinds, o.Kind) {
			some = append(some, o)
		}
	}
	return some
}

// haveLogos claims that one of them has a logo: without any, a line of names says more.
func haveLogos(all []programme.Organiser) bool {
	return slices.ContainsFunc(all, func(o programme.Organiser) bool { return o.Logo != "" })
}

// wall says how emblems are set out.
type wall struct {
	width   float64
	area    float64 // of a logo, in square millimetres: equal areas look equally large
	most    int     // rows; in more, everything is smaller
	only    bool    // logos only, no names
	centred bool
}

// arrange sets out the emblems of institutions in rows; nil where there are none.
func (j *job) arrange(all []programme.Organiser, w wall) *emblems {
	var gathered []*emblem
	for _, o := range all {
		m := &emblem{name: j.clean.clean(o.Name), link: o.Link}
		if o.Logo != "" {
			m.logo = j.picture(o.Logo, j.says(logoOf)+m.name)
		}
		if m.logo != nil || !w.only {
			gathered = append(gathered, m)
		}
	}
	if len(gathered) == 0 {
		return nil
	}
	for {
		set := j.fillRows(gathered, w)
		if len(set.rows) <= w.most || w.area < leastLogo {
			return set
		}
		w.area *= 0.9
	}
}

const leastLogo = 40 // square millimetres: below that nobody knows it

func (j *job) fillRows(all []*emblem, w wall) *emblems {
	set := &emblems{job: j, gap: 0.42 * math.Sqrt(w.area)}
	for _, m := range all {
		set.measure(m, w)
	}
	set.rows = inRows(all, w.width, set.gap)
	for by := 0.98; by > 0.4; by -= 0.02 { // rows of about the same length
		if rows := inRows(all, w.width*by, set.gap); len(rows) == len(set.rows) {
			set.rows = rows
		}
	}
	y := 0.0
	for _, row := range set.rows {
		y = set.line(row, y, w) + set.gap*0.8
	}
	set.height = y - set.gap*0.8
	return set
}

// inRows puts emblems into rows that a width holds.
func inRows(all []*emblem, width, gap float64) [][]*emblem {
	var rows [][]*emblem
	x := math.Inf(1)
	for _, m := range all {
		if x+gap+m.size.width > width {
			rows, x = append(rows, nil), -gap
		}
		x += gap + m.size.width
		rows[len(rows)-1] = append(rows[len(rows)-1], m)
	}
	return rows
}

// line puts the emblems of a row side by side, their middles at one height, and tells where it ends.
func (s *emblems) line(row []*emblem, y float64, w wall) float64 {
	tall, wide := 0.0, -s.gap
	for _, m := range row {
		tall, wide = max(tall, m.size.height), wide+s.gap+m.size.width
	}
	x := 0.0
	if w.centred {
		x = (w.width - wide) / 2
	}
	for _, m := range row {
		m.size.x, m.size.y = x, y+(tall-m.size.height)/2
		x += m.size.width + s.gap
	}
	return y + tall
}

// width is how far the longest row goes.
func (s *emblems) width() float64 {
	width := 0.0
	for _, row := range s.rows {
		last := row[len(row)-1].size
		width = max(width, last.x+last.width)
	}
	return width
}

// draw draws the emblems from a point on.
func (s *emblems) draw(x, y float64) {
	for _, row := range s.rows {
		for _, m := range row {
			s.emblem(m, box{x + m.size.x, y + m.size.y, m.size.width, m.size.height})
		}
	}
}
