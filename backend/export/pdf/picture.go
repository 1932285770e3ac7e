package pdf

import (
	"bytes"
	"encoding/base64"
	"errors"
	"image"
	"image/color"
	_ "image/gif" // pictures come in every format that the standard library reads
	_ "image/jpeg"
	_ "image/png"
	"strings"
)

// picture is an image as the file holds it: eight bits a part, without a palette.
type picture struct {
	width, height int
	rgb           []byte
	alpha         []byte // nil: opaque
}

const (
	mostPixels  = 60_000_000 // of a picture that is read at all
	sharpPixels = 1_200      // along the longer side: more is not seen on paper
)

var (
	errUnreadable = errors.New("unreadable")
	errTooLarge   = errors.New("too_large")
)

// readPicture decodes a data: URI of a PNG, JPEG or GIF; whatever is odd about it is gone afterwards.
func readPicture(uri string) (*picture, error) {
	head, body, found := strings.Cut(uri, ",")
	if !found || !strings.HasPrefix(head, "data:") || !strings.HasSuffix(head, ";base64") {
		return nil, errUnreadable
	}
	data, err := base64.StdEncoding.DecodeString(strings.TrimSpace(body))
	if err != nil {
		return nil, errUnreadable
	}
	config, _, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return nil, errUnreadable
	}
	if config.Width*config.Height > mostPixels || config.Width < 1 || config.Height < 1 {
		return nil, errTooLarge
	}
	decoded, _, err := image.Decode(bytes.NewReader(data))
	if err != nil {
		return nil, errUnreadable
	}
	return flatten(decoded, orientationOf(data)), nil
}

// flatten turns the picture upright, scales it down to what paper shows and splits colour from transparency.
func flatten(from image.Image, o orientation) *picture {
	width, height := o.size(from.Bounds().Dx(), from.Bounds().Dy())
	step := max(1, (max(width, height)+sharpPixels-1)/sharpPixels)
	p := &picture{width: max(1, width/step), height: max(1, height/step)}
	opaque := true
	for y := range p.height {
		for x := range p.width {
			c := average(from, o, image.Rect(x*step, y*step, min((x+1)*step, width), min((y+1)*step, height)))
			p.rgb = append(p.rgb, c.R, c.G, c.B)
			p.alpha = append(p.alpha, c.A)
			opaque = opaque && c.A == 255
		}
	}
	if opaque {
		p.alpha = nil
	}
	return p
}

// average mixes the pixels of an area of the upright picture.
func average(from image.Image, o orientation, area image.Rectangle) color.NRGBA {
	var r, g, b, a, count uint64
	bounds := from.Bounds()
	for y := area.Min.Y; y < area.Max.Y; y++ {
		for x := area.Min.X; x < area.Max.X; x++ {
			sx, sy := o.source(x, y, bounds.Dx(), bounds.Dy())
			pr, pg, pb, pa := from.At(bounds.Min.X+sx, bounds.Min.Y+sy).RGBA()
			r, g, b, a, count = r+uint64(pr), g+uint64(pg), b+uint64(pb), a+uint64(pa), count+1
		}
	}
	if a == 0 {
		return color.NRGBA{255, 255, 255, 0}
	}
	part := func(v uint64) uint8 { return uint8(v * 255 / a) }
	return color.NRGBA{part(r), part(g), part(b), uint8(a / count >> 8)}
}

// addPicture keeps a picture in the file and gives its name within pages.
func (d *document) addPicture(p *picture) string {
	d.pictures = append(d.pictures, p)
	return pictureResource(len(d.pictures) - 1)
}

func pictureResource(i int) string { return "P" + string(rune('a'+i)) }
