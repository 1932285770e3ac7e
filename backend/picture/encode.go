package picture

import (
	"bytes"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
)

// qualities are tried in turn until a photo is small enough; below the last one it loses pixels instead.
var qualities = []int{90, 84, 78}

// encode writes an image as the smaller of PNG and JPEG, with preference for what is exact; transparency needs PNG.
func encode(from *image.RGBA, most int) (kind string, file []byte) {
	exact := encodePNG(from)
	if !from.Opaque() {
		return "png", exact
	}
	for _, quality := range qualities {
		var out bytes.Buffer
		_ = jpeg.Encode(&out, from, &jpeg.Options{Quality: quality}) // a buffer never fails, and the sides are below 65,536
		if file = out.Bytes(); len(exact) <= most && len(exact) <= 2*len(file) {
			return "png", exact
		}
		if len(file) <= most {
			break
		}
	}
	return "jpeg", file
}

func encodePNG(from *image.RGBA) []byte {
	var out bytes.Buffer
	drawn := image.Image(from)
	if few := paletted(from); few != nil {
		drawn = few
	}
	_ = png.Encode(&out, drawn)
	return out.Bytes()
}

// paletted is the same image with a palette when 256 colours are enough; nil otherwise.
func paletted(from *image.RGBA) *image.Paletted {
	at := map[[4]uint8]uint8{}
	bounds := from.Rect
	to := image.NewPaletted(bounds, nil)
	for y := range bounds.Dy() {
		row := from.Pix[y*from.Stride:]
		for x := range bounds.Dx() {
			key := [4]uint8(row[4*x : 4*x+4])
			index, known := at[key]
			if !known {
				if len(at) == 256 {
					return nil
				}
				index = uint8(len(at))
				at[key] = index
				to.Palette = append(to.Palette, color.NRGBAModel.Convert(color.RGBA{key[0], key[1], key[2], key[3]}))
			}
			to.Pix[y*to.Stride+x] = index
		}
	}
	return to
}
