package pdf

import (
	"fmt"
	"image"
)

// writePicture writes a picture as what pages call by its name: a square of side 1.
func (f *finisher) writePicture(p *placed) int {
	switch {
	case p.Drawing != nil:
		return f.writeDrawing(p.Drawing)
	case p.JPEG != nil:
		space := "DeviceRGB"
		if p.Grey {
			space = "DeviceGray"
		}
		return f.add(object{dict: imageDict(int(p.Width), int(p.Height), space, "/Filter/DCTDecode"), data: p.JPEG, done: true})
	}
	return f.writePixels(p.Pixels)
}

// writePixels writes colours and, where something is transparent, how much of them is seen.
func (f *finisher) writePixels(pixels *image.RGBA) int {
	width, height := pixels.Rect.Dx(), pixels.Rect.Dy()
	rgb, alpha := split(pixels)
	mask := ""
	if alpha != nil {
		mask = fmt.Sprintf("/SMask %d 0 R", f.add(object{dict: imageDict(width, height, "DeviceGray", ""), data: alpha}))
	}
	return f.add(object{dict: imageDict(width, height, "DeviceRGB", mask), data: rgb})
}

// split takes colours and transparency apart; no transparency where all is opaque.
func split(pixels *image.RGBA) (rgb, alpha []byte) {
	count := len(pixels.Pix) / 4
	rgb, alpha = make([]byte, 0, 3*count), make([]byte, 0, count)
	opaque := true
	for i := 0; i < len(pixels.Pix); i += 4 {
		a := pixels.Pix[i+3]
		for _, part := range pixels.Pix[i : i+3] {
			rgb = append(rgb, unmixed(part, a))
		}
		alpha = append(alpha, a)
		opaque = opaque && a == 255
	}
	if opaque {
		return rgb, nil
	}
	return rgb, alpha
}

// unmixed is a part of a colour before it was multiplied by its transparency; where nothing is seen, white.
func unmixed(part, alpha uint8) uint8 {
	switch alpha {
	case 255:
		return part
	case 0:
		return 255
	}
	return uint8(min(255, (int(part)*255+int(alpha)/2)/int(alpha)))
}

func imageDict(width, height int, space, more string) string {
	return fmt.Sprintf("<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/%s/BitsPerComponent 8%s/Length 0>>", width, height, space, more)
}
