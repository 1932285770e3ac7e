package pdf

import (
	"math"

	"quartiers/backend/programme"
)

// The measures of a card in millimetres: an A4 across, folded along its middle, with a foot on either side.
const (
	cardMargin = 20.0
	cardFoot   = 18.0
	cardAir    = 7.0 // above and below the words of a face
)

// cardFace is what both faces of a card show, placed as on the lower one.
type cardFace struct {
	texts []cardText
	rule  box // below the name
}

// cardText is a text of a face, each of its lines in the middle.
type cardText struct {
	tag    string
	lines  []line
	before float64 // space above
	top    float64
	centre float64
}

func (t cardText) draw(c *canvas) {
	y := t.top
	for _, l := range t.lines {
		c.line(t.centre-l.width/2, y+baseline(l), l)
		y += l.leading()
	}
}

// face sets the name as large as it can be between the role above and what the person is below.
func (n *nameCard) face() cardFace {
	p := n.paper
	area := box{p.left, p.height/2 + cardAir, p.measure(), p.height/2 - cardFoot - 2*cardAir}
	role, about := n.roleMark(area.width), n.about(area.width)
	height := area.height - heightOfCard(role) - heightOfCard(about) - ruleSpace
	name := cardText{tag: "H1", lines: n.fitName(area.width, height)}
	texts := append(append(role, name), about...)
	return placeTexts(texts, len(role), area)
}

const (
	ruleSpace = 7.0 // millimetres between the name and what follows
	ruleWidth = 34.0
	ruleThick = 1.1
)

// placeTexts puts texts below each other in the middle of an area, with the rule below one of them.
func placeTexts(texts []cardText, name int, area box) cardFace {
	face := cardFace{texts: texts}
	y := area.y + (area.height-ruleSpace-heightOfCard(texts))/2
	for i := range texts {
		t := &texts[i]
		t.top, t.centre = y+t.before, area.x+area.width/2
		y = t.top + heightOf(t.lines)
		if i == name {
			face.rule = box{t.centre - ruleWidth/2, y + (ruleSpace-ruleThick)/2, ruleWidth, ruleThick}
			y += ruleSpace
		}
	}
	return face
}

func heightOfCard(texts []cardText) float64 {
	total := 0.0
	for _, t := range texts {
		total += t.before + heightOf(t.lines)
	}
	return total
}

// draw draws a whole face.
func (f cardFace) draw(c *canvas, rule colour) {
	c.box(f.rule, rule)
	for _, t := range f.texts {
		t.draw(c)
	}
}

// roleMark names the role of who is no speaker among others.
func (n *nameCard) roleMark(width float64) []cardText {
	word, marked := roleMarks[n.role]
	if !marked || n.options.WithoutRoles {
		return nil
	}
	s := style{sansSemibold, 17, 22 / pointsPerMM, n.styles.accent}
	return []cardText{{tag: "P", lines: n.fitting(n.says(word), s, width, 1)}}
}

// about is the function and the institution of a person.
func (n *nameCard) about(width float64) []cardText {
	var texts []cardText
	for _, t := range []struct {
		text string
		in   style
	}{
		{n.person.Function, style{sans, 21, 26 / pointsPerMM, softInk}},
		{n.person.Organisation, style{sansSemibold, 21, 26 / pointsPerMM, softInk}},
	} {
		if n.clean.clean(t.text) != "" {
			texts = append(texts, cardText{tag: "P", lines: n.fitting(t.text, t.in, width, 2)})
		}
	}
	return texts
}

// The sizes of a name in points.
const (
	cardMost  = 112.0
	cardTwo   = 66.0 // smaller on one line, a name may stand on two
	cardLeast = 20.0
)

func nameStyle(size float64) style {
	return style{sansSemibold, size, size * 1.12 / pointsPerMM, ink}
}

// fitName finds the largest name that fits: on one line while it is large there, else given name above family name,
// both of one size. What fits in neither way is broken where it must be, and cut at the end of the face.
func (n *nameCard) fitName(width, height float64) []line {
	one := n.nameOn(width, height, n.person)
	if one.size < cardTwo && n.person.Given != "" && n.person.Family != "" {
		given, family := n.person, n.person
		given.Family, family.Given = "", ""
		if two := n.nameOn(width, height, given, family); two.size > one.size*1.1 {
			one = two
		}
	}
	if one.size >= cardLeast {
		return one.lines
	}
	n.shrunk("card.cut", n.session.ID, plain(n.nameOf(n.person, n.styles.name)))
	return within(breakLines(n.nameOf(n.person, nameStyle(cardLeast)), measure{width: width, whole: true}), height)
}

// sizedName is a name with the size at which it fits.
type sizedName struct {
	lines []line
	size  float64
}

// nameOn sets parts of a name on a line each, as large as they fit.
func (n *nameCard) nameOn(width, height float64, parts ...programme.Name) sizedName {
	size, leading := cardMost, 0.0
	for _, part := range parts {
		one := n.nameLine(part, 1)
		size = min(size, width/max(0.01, one.width))
		leading += max(one.leading(), nameStyle(1).leading)
	}
	size = min(size, height/leading)
	size = math.Floor(size*10) / 10
	made := sizedName{size: size}
	for _, part := range parts {
		made.lines = append(made.lines, n.nameLine(part, size))
	}
	return made
}

func (n *nameCard) nameLine(part programme.Name, size float64) line {
	lines := breakLines(n.nameOf(part, nameStyle(size)), measure{width: math.Inf(1)})
	if len(lines) == 0 {
		return line{}
	}
	return lines[0]
}
