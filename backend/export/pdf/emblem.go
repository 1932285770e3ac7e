package pdf

import "math"

// emblem is what stands for an institution: its logo, or its name where it has none.
type emblem struct {
	name  string
	link  string
	logo  *placed
	lines []line // of the name; none where there is a logo
	size  box    // where it stands in its row
}

// measure gives every logo about the same area; a very high or wide one has less of it.
func (s *emblems) measure(m *emblem, w wall) {
	side := math.Sqrt(w.area)
	if m.logo == nil {
		s.measureName(m, side, min(w.width, 2.6*side))
		return
	}
	height := side / math.Sqrt(m.logo.ratio())
	height = min(height, 1.05*side, min(2.6*side, w.width)/m.logo.ratio())
	m.size = box{width: height * m.logo.ratio(), height: height}
}

// measureName sets the name of an institution without a logo, as large as the logos around it.
func (s *emblems) measureName(m *emblem, side, width float64) {
	style := s.styles.name
	style.cut, style.colour = sansSemibold, ink
	style = style.scaled(min(1, side/14))
	m.lines = breakLines([]piece{{m.name, style}}, measure{width: width, even: true})
	widest := 0.0
	for _, l := range m.lines {
		widest = max(widest, l.width)
	}
	m.size = box{width: widest, height: heightOf(m.lines)}
}

// emblem draws one of them, which leads to its web address where there is one.
func (s *emblems) emblem(m *emblem, area box) {
	s.within("P", func(*element) {
		if m.link == "" {
			s.show(m, area)
			return
		}
		s.within("Link", func(*element) {
			s.show(m, area)
			s.link(link{area: area, address: m.link, says: s.says(goTo) + m.name})
		})
	})
}

func (s *emblems) show(m *emblem, area box) {
	if m.logo == nil {
		s.job.draw(func(c *canvas) { drawUp(c, m.lines, area.x, area.y+area.height) })
		return
	}
	s.within("Figure", func(e *element) {
		e.alt = m.name
		s.job.draw(func(c *canvas) { c.picture(m.logo.name, area) })
	})
}
