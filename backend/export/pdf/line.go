package pdf

import "math"

// segment is a stretch of a line in one style.
type segment struct {
	text  string
	style style
	width float64

	language string  // BCP 47, when it is neither the document's nor that of its element
	glyphs   []glyph // of letters that are shaped
	span     *span   // the isolate that it belongs to; nil: none
	from     int     // where it is read among the segments of a mixed line
}

// line is what fits between two margins.
type line struct {
	segments []segment
	width    float64
	joins    bool    // the text goes on after a space
	mixed    bool    // it is not read in the order in which it is seen
	below    float64 // more room than the style has, for letters that reach far down
}

func (b *breaker) line(c cutting) line {
	if b.marks != nil {
		return b.mixedLine(c)
	}
	var made line
	for at := c.from; at < c.to; {
		end := at
		for end < c.to && b.letters[end].piece == b.letters[at].piece {
			end++
		}
		made.add(b.segment(at, end, c.hyphen && end == c.to))
		at = end
	}
	return made
}

func (l *line) add(s segment) {
	l.segments = append(l.segments, s)
	l.width += s.width
}

func (b *breaker) segment(from, to int, hyphen bool) segment {
	runes := make([]rune, 0, to-from+1)
	for _, l := range b.letters[from:to] {
		runes = append(runes, l.r)
	}
	s := segment{style: b.pieces[b.letters[from].piece].style, width: b.widthOf(from, to)}
	if hyphen {
		runes = append(runes, softHyphen)
		s.width += s.style.mm(faceOf(s.style.cut).advance(softHyphen))
	}
	s.text = string(runes)
	return s
}

// tallest is the greatest leading of the line.
func (l line) leading() float64 {
	leading := 0.0
	for _, s := range l.segments {
		leading = math.Max(leading, s.style.leading)
	}
	return leading + l.below
}

// stacked puts texts below one another in one element. Each goes on into the next with a space, so that whoever listens,
// or copies, finds their words apart.
func stacked(texts ...[]line) []line {
	var all []line
	for _, lines := range texts {
		if len(all) > 0 && len(lines) > 0 {
			all[len(all)-1].joins = true
		}
		all = append(all, lines...)
	}
	return all
}
