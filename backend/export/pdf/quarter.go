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

// blockGap is what lies between two blocks, as a share of their size.
const blockGap = 0.075

// tones are the colours of the blocks.
type tones struct{ usual, light, middle, accent colour }

// tonesOnGround stand out of the ground a little.
func (in inks) tonesOnGround() tones {
	return tones{in.tone(0.14), in.tone(0.55), in.tone(0.32), accentOn(in.ground)}
}

// tonesOnPaper are the ground's colour itself and lighter ones.
func (in inks) tonesOnPaper() tones {
	return tones{in.ground, in.tone(0.68), in.tone(0.42), accentOn(in.ground)}
}

// draw draws the pattern with its bottom right corner at a place, of blocks of some size.
func (t tones) draw(c *canvas, right, bottom, cell float64) {
	gap := cell * blockGap
	left, top := right-3*(cell+gap)+gap, bottom-4*(cell+gap)+gap
	for row, cells := range town {
		for column, kind := range cells {
			t.block(c, kind, box{left + float64(column)*(cell+gap), top + float64(row)*(cell+gap), cell, cell})
		}
	}
}

func (t tones) block(c *canvas, kind rune, at box) {
	switch kind {
	case '.':
	case 's':
		c.box(c.bled(at), t.usual)
	case 'a':
		c.box(c.bled(at), t.accent)
	case 'l':
		c.quarterBled(at.x+at.width, at.y+at.height, at.width, -1, -1, t.light)
	case 'm':
		c.quarterBled(at.x, at.y+at.height, at.width, 1, -1, t.middle)
	default:
		c.quarterBled(at.x+at.width, at.y+at.height, at.width, -1, -1, t.usual)
	}
}

// accentOn takes the accent that is farther from the ground on the wheel of colours.
func accentOn(ground colour) colour {
	if hue := ground.hue(); hue > 15 && hue < 100 {
		return coolAccent
	}
	return warmAccent
}
