package picture

import (
	"image"
	"image/draw"
)

// shrink scales an image so that its longer side has at most some pixels; a smaller one keeps its size. Each pixel is the
// mean of the area that it covers.
func shrink(from image.Image, side int) image.Image {
	bounds := from.Bounds()
	longer := max(bounds.Dx(), bounds.Dy())
	if longer <= side {
		return from
	}
	size := func(length int) int { return max(1, (length*side+longer/2)/longer) }
	to := image.NewRGBA(image.Rect(0, 0, size(bounds.Dx()), size(bounds.Dy())))
	across, down := sharesOf(bounds.Dx(), to.Rect.Dx()), sharesOf(bounds.Dy(), to.Rect.Dy())
	row := image.NewRGBA(image.Rect(0, 0, bounds.Dx(), 1))
	narrow := make([]float32, 4*(to.Rect.Dx()+1))
	sums := [2][]float32{make([]float32, len(narrow)), make([]float32, len(narrow))} // of a row, and of the one below it
	for y, share := range down {
		draw.Draw(row, row.Rect, from, image.Pt(bounds.Min.X, bounds.Min.Y+y), draw.Src)
		gather(narrow, row.Pix, across)
		for i, value := range narrow {
			sums[0][i] += value * share.here
			sums[1][i] += value * share.next
		}
		if y+1 == len(down) || down[y+1].at > share.at {
			round(to.Pix[share.at*to.Stride:][:to.Stride], sums[0])
			clear(sums[0])
			sums[0], sums[1] = sums[1], sums[0]
		}
	}
	return to
}

// share says to which pixel of the smaller image one of the larger belongs, and how much of it to the next one. The parts
// that a pixel gets add up to 1.
type share struct {
	at         int
	here, next float32
}

func sharesOf(from, to int) []share {
	shares := make([]share, from)
	ratio := float64(to) / float64(from)
	for i := range shares {
		begin, end := float64(i)*ratio, float64(i+1)*ratio
		at := min(int(begin), to-1)
		over := max(0, end-float64(at+1))
		if at == to-1 {
			over = 0
		}
		shares[i] = share{at, float32(end - begin - over), float32(over)}
	}
	return shares
}

// gather makes a row narrower.
func gather(narrow []float32, row []uint8, shares []share) {
	clear(narrow)
	for x, s := range shares {
		pixel, here := row[4*x:4*x+4], narrow[4*s.at:4*s.at+8]
		for i, part := range pixel {
			here[i] += float32(part) * s.here
			here[i+4] += float32(part) * s.next
		}
	}
}

func round(to []uint8, sums []float32) {
	for i := range to {
		to[i] = uint8(min(255, sums[i]+0.5))
	}
}

// straighten turns an image upright.
func straighten(from *image.RGBA, o orientation) *image.RGBA {
	if o == upright {
		return from
	}
	stored := from.Rect
	width, height := o.size(stored.Dx(), stored.Dy())
	to := image.NewRGBA(image.Rect(0, 0, width, height))
	for y := range height {
		for x := range width {
			sx, sy := o.source(x, y, stored.Dx(), stored.Dy())
			copy(to.Pix[to.PixOffset(x, y):][:4], from.Pix[sy*from.Stride+4*sx:])
		}
	}
	return to
}

// inBytes is an image with eight bits a part.
func inBytes(from image.Image) *image.RGBA {
	if already, ok := from.(*image.RGBA); ok && already.Rect.Min == (image.Point{}) {
		return already
	}
	to := image.NewRGBA(image.Rect(0, 0, from.Bounds().Dx(), from.Bounds().Dy()))
	draw.Draw(to, to.Rect, from, from.Bounds().Min, draw.Src)
	return to
}
