package pdf

import "quartiers/backend/programme"

// answer draws the boxes of a consent right of a place, in the element that is open: ticked as it was given or refused,
// or to be ticked.
func (s *sheets) answer(c *column, x float64, consent programme.Consent) {
	text := s.styles.role.in(ink)
	x = s.choice(x, c.y, lineOf(s.says(yes), text), consent.Given)
	x = s.choice(x, c.y, lineOf(s.says(no), text), consent.Answered && !consent.Given)
	if told := s.told(consent); told != "" {
		l := lineOf(told, s.styles.role)
		s.draw(func(canvas *canvas) { canvas.line(x, c.y+baseline(l), l) })
	}
}

// choice draws a box with a word after it, and gives where the next may begin. A tick is text, so that it is heard.
func (s *sheets) choice(x, y float64, word line, ticked bool) float64 {
	side := 3.1 * s.paper.scale
	at := box{x, y + baseline(word) - side + 0.25, side, side}
	s.furnish(func(canvas *canvas) { canvas.frame(at, 0.25, ink) })
	after := x + side + 1.6*s.paper.scale
	s.draw(func(canvas *canvas) {
		if ticked {
			tick := lineOf("✓", s.styles.name.in(s.styles.accent))
			tick.joins = true
			canvas.line(x+(side-tick.width)/2, at.y+side-0.55*s.paper.scale, tick)
		}
		word.joins = true
		canvas.line(after, y+baseline(word), word)
	})
	return after + word.width + 6*s.paper.scale
}

// told says what was answered and when; nothing while there is no answer.
func (s *sheets) told(c programme.Consent) string {
	plain, dated := refused, refusedOn
	switch {
	case !c.Answered:
		return ""
	case c.Given:
		plain, dated = given, givenOn
	}
	if c.DateText == "" {
		return s.says(plain)
	}
	return s.says(dated) + c.DateText
}
