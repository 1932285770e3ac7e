package pdf

import (
	"math"
	"strconv"
)

// canvas writes the operators of one page. Its calls take millimetres from the top left corner; everything is drawn
// within a mark, see document.draw and document.furnish.
type canvas struct {
	out    []byte
	width  float64 // of the page, as it is cut
	height float64
	bleed  float64 // how far colours at the edge go on; 0: the page is not cut
	fill   colour
	font   cut
	size   float64
	used   *[cutCount]runeSet
	codes  *codes
	marked []int                      // where in out the numbers of its marks begin
	state  struct{ filled, set bool } // whether fill and font are known to the page
}

// runeSet remembers which runes of the first plane were drawn.
type runeSet [1 << 16 / 64]uint64

func (s *runeSet) add(r rune) { s[r/64] |= 1 << (r % 64) }

func (s *runeSet) runes() []rune {
	var all []rune
	for r := rune(1); r < 1<<16; r++ {
		if s[r/64]&(1<<(r%64)) != 0 {
			all = append(all, r)
		}
	}
	return all
}

func (c *canvas) begin(role string, mark int) {
	c.out = append(c.out, '/')
	c.out = append(c.out, role...)
	c.out = append(c.out, " <</MCID "...)
	c.marked = append(c.marked, len(c.out))
	c.out = strconv.AppendInt(c.out, int64(mark), 10)
	c.out = append(c.out, ">> BDC\n"...)
}

func (c *canvas) beginArtifact() { c.out = append(c.out, "/Artifact BMC\n"...) }

func (c *canvas) end() { c.out = append(c.out, "EMC\n"...) }

// line draws a line of text with its baseline at y.
func (c *canvas) line(x, y float64, l line) {
	if l.mixed {
		c.mixed(x, y, l)
		return
	}
	for i, s := range l.segments {
		if s.language != "" {
			c.beginLanguage(s.language)
		}
		c.text(x, y, s, l.joins && i == len(l.segments)-1)
		if s.language != "" {
			c.end()
		}
		x += s.width
	}
}

// beginLanguage opens a stretch of another language within a mark.
func (c *canvas) beginLanguage(language string) {
	c.out = append(c.out, "/Span <</Lang("+language+")>> BDC\n"...)
}

// text draws a segment; a space that follows is drawn as well, so that readers of the text find the words apart.
func (c *canvas) text(x, y float64, s segment, joins bool) {
	c.useFill(s.style.colour)
	c.out = append(c.out, "BT "...)
	c.useFont(s.style.cut, s.style.size)
	c.point(x, y)
	c.out = append(c.out, "Td [("...)
	c.glyphs(s, joins)
	c.out = append(c.out, ")] TJ ET\n"...)
}

// glyphs writes the runes with their kerning between them.
func (c *canvas) glyphs(s segment, joins bool) {
	if s.glyphs != nil {
		c.shaped(s, joins)
		return
	}
	f, used, last := faceOf(s.style.cut), &c.used[s.style.cut], rune(0)
	for _, r := range s.text {
		if k := f.kern(last, r); k != 0 {
			c.out = append(c.out, ')')
			c.out = strconv.AppendInt(c.out, int64(-k), 10)
			c.out = append(c.out, '(')
		}
		c.glyph(r)
		used.add(r)
		last = r
	}
	if joins {
		c.glyph(' ')
		used.add(' ')
	}
}

// glyph writes the two bytes of a rune in a literal string.
func (c *canvas) glyph(r rune) {
	for _, b := range [2]byte{byte(r >> 8), byte(r)} {
		switch b {
		case '\\', '(', ')':
			c.out = append(c.out, '\\', b)
		case '\r':
			c.out = append(c.out, '\\', 'r')
		default:
			c.out = append(c.out, b)
		}
	}
}

func (c *canvas) useFont(font cut, size float64) {
	if c.state.set && c.font == font && c.size == size {
		return
	}
	c.font, c.size, c.state.set = font, size, true
	c.out = append(c.out, '/')
	c.out = append(c.out, fontResource(font)...)
	c.out = append(c.out, ' ')
	c.number(size)
	c.out = append(c.out, "Tf "...)
}

func (c *canvas) useFill(in colour) {
	if c.state.filled && c.fill == in {
		return
	}
	c.fill, c.state.filled = in, true
	for _, part := range [3]float64{in.r, in.g, in.b} {
		c.decimal(part, 3)
	}
	c.out = append(c.out, "rg\n"...)
}

// box fills a rectangle.
func (c *canvas) box(b box, in colour) {
	c.useFill(in)
	c.point(b.x, b.y+b.height)
	c.length(b.width)
	c.length(b.height)
	c.out = append(c.out, "re f\n"...)
}

// clip lets nothing be seen outside a rectangle until the state is restored; an empty one clips nothing.
func (c *canvas) clip(b box) {
	if b == (box{}) {
		return
	}
	c.point(b.x, b.y+b.height)
	c.length(b.width)
	c.length(b.height)
	c.out = append(c.out, "re W n\n"...)
}

// rule draws a horizontal line of some thickness, its top at y.
func (c *canvas) rule(x, y, width, thickness float64, in colour) {
	c.box(box{x, y, width, thickness}, in)
}

// frame draws the edges of a rectangle, inside it.
func (c *canvas) frame(b box, thickness float64, in colour) {
	c.rule(b.x, b.y, b.width, thickness, in)
	c.rule(b.x, b.y+b.height-thickness, b.width, thickness, in)
	c.box(box{b.x, b.y, thickness, b.height}, in)
	c.box(box{b.x + b.width - thickness, b.y, thickness, b.height}, in)
}

// quarter fills a quarter of a disc within a square; the corner of the disc is at (x, y), towards which dx and dy, 1 or
// -1, point away.
func (c *canvas) quarter(x, y, radius, dx, dy float64, in colour) {
	const bow = 0.5523 // of the radius: the control points of a quarter of a circle
	c.useFill(in)
	c.point(x, y)
	c.out = append(c.out, "m "...)
	c.point(x+dx*radius, y)
	c.out = append(c.out, "l "...)
	c.point(x+dx*radius, y+dy*radius*bow)
	c.point(x+dx*radius*bow, y+dy*radius)
	c.point(x, y+dy*radius)
	c.out = append(c.out, "c f\n"...)
}

// picture places an image resource.
func (c *canvas) picture(name string, b box) {
	c.out = append(c.out, "q "...)
	c.length(b.width)
	c.out = append(c.out, "0 0 "...)
	c.length(b.height)
	c.point(b.x, b.y+b.height)
	c.out = append(c.out, "cm /"...)
	c.out = append(c.out, name...)
	c.out = append(c.out, " Do Q\n"...)
}

// pictureTurned places an image resource on its side: its top is at the left.
func (c *canvas) pictureTurned(name string, b box) {
	c.out = append(c.out, "q 0 "...)
	c.length(b.height)
	c.length(-b.width)
	c.out = append(c.out, "0 "...)
	c.point(b.x+b.width, b.y+b.height)
	c.out = append(c.out, "cm /"...)
	c.out = append(c.out, name...)
	c.out = append(c.out, " Do Q\n"...)
}

// turned draws upside down around a point of the page. What is drawn keeps its place in the marks.
func (c *canvas) turned(x, y float64, do func()) {
	before := *c
	c.out = append(c.out, "q -1 0 0 -1 "...)
	c.length(2 * x)
	c.length(2 * (c.height - y))
	c.out = append(c.out, "cm\n"...)
	do()
	c.out = append(c.out, "Q\n"...)
	c.fill, c.font, c.size, c.state = before.fill, before.font, before.size, before.state // as Q has it
}

// dashes draws a horizontal line of short strokes, its middle at y.
func (c *canvas) dashes(x, y, width, thickness float64, in colour) {
	c.out = append(c.out, "q [4 3] 0 d "...)
	c.length(thickness)
	c.out = append(c.out, "w "...)
	for _, part := range [3]float64{in.r, in.g, in.b} {
		c.decimal(part, 3)
	}
	c.out = append(c.out, "RG "...)
	c.point(x, y)
	c.out = append(c.out, "m "...)
	c.point(x+width, y)
	c.out = append(c.out, "l S Q\n"...)
}

// point writes two coordinates in points from the bottom left corner.
func (c *canvas) point(x, y float64) {
	c.length(x)
	c.length(c.height - y)
}

func (c *canvas) length(mm float64) { c.number(mm * pointsPerMM) }

func (c *canvas) number(value float64) { c.decimal(value, 2) }

// decimal writes a number with at most some decimals, without zeros at the end.
func (c *canvas) decimal(value float64, decimals int) {
	scale := math.Pow10(decimals)
	c.out = strconv.AppendFloat(c.out, math.Round(value*scale)/scale, 'f', -1, 64)
	c.out = append(c.out, ' ')
}

// takeMarked appends what another canvas drew, with the numbers of its marks raised.
func (c *canvas) takeMarked(other canvas, by int) {
	from := 0
	for mark, at := range other.marked {
		c.out = append(c.out, other.out[from:at]...)
		c.marked = append(c.marked, len(c.out))
		c.out = strconv.AppendInt(c.out, int64(mark+by), 10)
		from = at + len(strconv.Itoa(mark))
	}
	c.out = append(c.out, other.out[from:]...)
}
