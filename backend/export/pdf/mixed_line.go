package pdf

// span is what an isolate says on a line, in the order of reading, which may not be that in which it is drawn.
type span struct {
	text     string
	language string // BCP 47; empty: not known
}

// mixedLine makes a line in which the runs of every isolate are ordered as they are seen.
func (b *breaker) mixedLine(c cutting) line {
	made := line{mixed: true}
	for at := c.from; at < c.to; {
		_, end := b.isolateAt(at)
		end = min(end, c.to)
		hyphen := c.hyphen && end == c.to
		if b.marks[at].isolate > 0 {
			b.addIsolate(&made, at, end, hyphen)
		} else {
			b.addStrands(&made, b.strands(at, end), hyphen, nil)
		}
		at = end
	}
	made.below = made.lacksBelow()
	return made
}

// overhang is how far letters may reach into the next line, in millimetres: it has as much air above its own.
const overhang = 0.5

// lacksBelow is how much more room the letters of scripts need below the baseline: a final yeh reaches twice as far
// down as a g.
func (l line) lacksBelow() float64 {
	lacks, room := 0.0, l.leading()-baseline(l)
	for _, s := range l.segments {
		for _, g := range s.glyphs {
			lacks = max(lacks, s.style.mm(faceOf(s.style.cut).depth(g.id)-g.y)-room-overhang)
		}
	}
	return lacks
}

func (b *breaker) addIsolate(l *line, from, to int, hyphen bool) {
	runs := b.strands(from, to)
	text := string(b.runes(from, to))
	said := &span{text: text, language: languageOf(text)}
	last := runs[len(runs)-1]
	reorder(runs)
	for _, r := range runs {
		b.addStrands(l, []strand{r}, hyphen && r == last, said)
	}
}

func (b *breaker) addStrands(l *line, runs []strand, hyphen bool, said *span) {
	for i, r := range runs {
		s := b.strandSegment(r, hyphen && i == len(runs)-1)
		s.span = said
		l.add(s)
	}
}

// strandSegment is a run as it is drawn from the left.
func (b *breaker) strandSegment(r strand, hyphen bool) segment {
	runes := b.runes(r.from, r.to)
	s := segment{text: string(runes), style: r.style, from: r.from}
	if isShaped(r.style.cut) {
		s.glyphs = b.shape(r)
		s.width = r.style.mm(widthOf(s.glyphs))
		return s
	}
	if r.isBackward() {
		runes = backward(runes)
	}
	if hyphen {
		runes = append(runes, softHyphen)
	}
	s.text = string(runes)
	s.width = r.style.width(s.text)
	return s
}

// plainLine is the text of a line in the order of reading.
func plainLine(l line) string {
	text := ""
	var said *span
	for _, s := range l.segments {
		switch {
		case s.span == nil:
			text += s.text
		case s.span != said:
			text += string(opensIsolate) + s.span.text + string(closesIsolate)
		}
		said = s.span
	}
	return text
}
