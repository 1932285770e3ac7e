package pdf

import (
	"fmt"

	goqr "github.com/piglig/go-qr"
)

// quietZone is the blank margin around a QR code in modules (ISO/IEC 18004).
const quietZone = 4

// code is a QR code: square, dark modules on white.
type code struct {
	*goqr.QrCode
	text string
}

// newCode makes a code of a text; medium correction, which survives a fold. It fails for more than about 2,300 bytes.
func newCode(text string) (code, error) { return encoded(text, goqr.Medium) }

// newSmallCode makes a code of low correction, for what is neither folded nor soiled. It fails for more than about 2,900
// bytes.
func newSmallCode(text string) (code, error) { return encoded(text, goqr.Low) }

func encoded(text string, level goqr.Ecc) (code, error) {
	made, err := goqr.EncodeText(text, level)
	if err != nil {
		return code{}, fmt.Errorf("encode %d bytes: %w", len(text), err)
	}
	return code{made, text}, nil
}

// code draws a QR code, its quiet zone included, as a picture that a screen reader is told about.
func (d *document) code(q code, at box, says string) {
	d.within("Figure", func(e *element) {
		e.alt = says
		d.draw(func(c *canvas) { c.code(q, at) })
	})
}

// code draws the modules as one path, those that touch in a row as one rectangle.
func (c *canvas) code(q code, at box) {
	c.box(at, white)
	c.useFill(ink)
	module := at.width / float64(q.Size()+2*quietZone)
	for y := range q.Size() {
		for x := 0; x < q.Size(); x++ {
			from := x
			for x < q.Size() && q.Module(x, y) {
				x++
			}
			if x > from {
				c.modules(box{at.x + float64(from+quietZone)*module, at.y + float64(y+quietZone)*module, float64(x-from) * module, module})
			}
		}
	}
	c.out = append(c.out, "f\n"...)
}

// modules adds a rectangle to the path, a little taller than its row, so that no printer leaves a white line between two.
func (c *canvas) modules(b box) {
	const overlap = 0.01
	c.point(b.x, b.y+b.height+overlap)
	c.length(b.width)
	c.length(b.height + overlap)
	c.out = append(c.out, "re "...)
}
