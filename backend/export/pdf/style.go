package pdf

// style is a cut with a size, the distance of its lines and a colour.
type style struct {
	cut     cut
	size    float64 // points
	leading float64 // millimetres from baseline to baseline
	colour  colour
}

const pointsPerMM = 72 / 25.4

// mm turns thousandths of the size into millimetres.
func (s style) mm(thousandths int) float64 {
	return float64(thousandths) * s.size / 1000 / pointsPerMM
}

// ascent is how far the baseline lies below the top of a line.
func (s style) ascent() float64 { return s.leading/2 + s.size*0.34/pointsPerMM }

// in changes the colour.
func (s style) in(c colour) style { s.colour = c; return s }

// scaled changes the size and the leading together.
func (s style) scaled(by float64) style {
	s.size, s.leading = s.size*by, s.leading*by
	return s
}

// width is the length of a text on one line, in millimetres.
func (s style) width(text string) float64 {
	if hasIsolate(text) {
		return mixedOf(text, s).width
	}
	f, total, last := faceOf(s.cut), 0, rune(0)
	for _, r := range text {
		total += f.advance(r) + f.kern(last, r)
		last = r
	}
	return s.mm(total)
}

// styles are the styles of one document. Sizes follow the paper; the accent follows the edition.
type styles struct {
	accent  colour
	chapter style // titles of sections
	lead    style // the line below them
	title   style // titles of sessions
	great   style // titles of what gathers everybody
	label   style // kind of a session, heads of groups
	hour    style
	note    style // length, room, running lines
	body    style // abstracts
	aside   style // subtitles
	name    style
	role    style // function and institution
	cell    style // titles in the grid
	index   style
}

func newStyles(accent colour, by float64) styles {
	set := func(c cut, size, leading float64, in colour) style {
		return style{c, size, leading / pointsPerMM, in}.scaled(by)
	}
	return styles{
		accent:  accent,
		chapter: set(display, 27, 31, ink),
		lead:    set(sans, 11.5, 15, softInk),
		title:   set(display, 15, 18.5, ink),
		great:   set(display, 18.5, 22, ink),
		label:   set(sansSemibold, 9, 12.5, accent),
		hour:    set(sansSemibold, 11, 14, ink),
		note:    set(sans, 8.6, 11.2, softInk),
		body:    set(serif, 9.8, 13.6, ink),
		aside:   set(serifItalic, 10.5, 14, softInk),
		name:    set(sansSemibold, 9.6, 13, ink),
		role:    set(sans, 9.6, 13, softInk),
		cell:    set(sans, 9.4, 11.6, ink),
		index:   set(sans, 9.2, 12.4, ink),
	}
}
