package pdf

// The cover's pattern: the blocks of a town seen from above, rising towards the corner of the page. A letter a cell:
// s a square, q a quarter of a disc that opens to the bottom right, l and m the same in lighter tones, a the accent.
var town = [...]string{
	"..q",
	".ls",
	"qsa",
	"sms",
}

// The accents that stand out of any ground: one warm, one cool.
var (
	warmAccent = colour{0.902, 0.765, 0.408}
	coolAccent = colour{0.560, 0.760, 0.900}
)

// blocks draws the pattern into the bottom right corner, over the edges of the page.
func (v *cover) blocks(c *canvas) {
	cell := v.area.width * 0.145
	gap := cell * 0.075
	left := v.area.x + v.area.width - 3*(cell+gap) + gap
	top := v.area.y + v.area.height - 4*(cell+gap) + gap
	for row, cells := range town {
		for column, kind := range cells {
			v.in.block(c, kind, box{left + float64(column)*(cell+gap), top + float64(row)*(cell+gap), cell, cell})
		}
	}
}

func (in inks) block(c *canvas, kind rune, at box) {
	tone := in.tone(0.14)
	switch kind {
	case '.':
	case 's':
		c.box(at, tone)
	case 'a':
		c.box(at, accentOn(in.ground))
	case 'l':
		c.quarter(at.x+at.width, at.y+at.height, at.width, -1, -1, in.tone(0.55))
	case 'm':
		c.quarter(at.x, at.y+at.height, at.width, 1, -1, in.tone(0.32))
	default:
		c.quarter(at.x+at.width, at.y+at.height, at.width, -1, -1, tone)
	}
}

// accentOn takes the accent that is farther from the ground on the wheel of colours.
func accentOn(ground colour) colour {
	if hue := ground.hue(); hue > 15 && hue < 100 {
		return coolAccent
	}
	return warmAccent
}
