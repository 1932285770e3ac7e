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
	var exact []byte
	if opaque := from.Opaque(); !opaque || isFlat(from) {
		if exact = encodePNG(from); !opaque {
			return "png", exact
		}
	}
	for _, quality := range qualities {
		var out bytes.Buffer
		_ = jpeg.Encode(&out, from, &jpeg.Options{Quality: quality}) // a buffer never fails, and the sides are below 65,536
		if file = out.Bytes(); exact != nil && len(exact) <= most && len(exact) <= 2*len(file) {
			return "png", exact
		}
		if len(file) <= most {
			break
		}
	}
	return "jpeg", file
}

// isFlat claims that an image was drawn: many pixels are as the one beside them. A photo has few such, and to write it
// exactly would take most of the time for nothing.
func isFlat(from *image.RGBA) bool {
	same, all := 0, 0
	for i := 4; i+4 <= len(from.Pix); i += 4 {
		all++
		if [4]uint8(from.Pix[i-4:i]) == [4]uint8(from.Pix[i:i+4]) {
			same++
		}
	}
	return 3*same >= all
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
