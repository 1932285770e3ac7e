package picture

import (
	"bytes"
	"image"
	"image/color"

	"quartiers/backend/picture/svg"
)

// Picture is a picture as a document draws it: a drawing, or pixels.
type Picture struct {
	Width, Height float64 // in its own units: only their ratio counts
	Drawing       *svg.Drawing
	Pixels        *image.RGBA // eight bits a part, upright; nil: a JPEG
	JPEG          []byte      // a file that a document may hold as it is
	Grey          bool        // the JPEG has no colours
}

// Read reads a picture that the workspace holds. Errors: ErrUnreadable, ErrTooLarge. One that was put there by other hands
// is reduced as it is read.
func Read(uri string) (*Picture, error) {
	file, err := fileOf(uri)
	if err != nil {
		return nil, err
	}
	if isSVG(file) {
		drawing, err := readDrawing(file)
		if err != nil {
			return nil, err
		}
		return &Picture{Width: drawing.Width, Height: drawing.Height, Drawing: drawing}, nil
	}
	return readPixels(file)
}

func readPixels(file []byte) (*Picture, error) {
	decoded, held, err := decode(file)
	if err != nil {
		return nil, err
	}
	small := shrink(decoded, boundsOf(Plan).side)
	if small == decoded && held == upright && isPlainJPEG(decoded, file) {
		size := decoded.Bounds()
		return &Picture{Width: float64(size.Dx()), Height: float64(size.Dy()), JPEG: file, Grey: decoded.ColorModel() == color.GrayModel}, nil
	}
	pixels := straighten(inBytes(small), held)
	return &Picture{Width: float64(pixels.Rect.Dx()), Height: float64(pixels.Rect.Dy()), Pixels: pixels}, nil
}

// isPlainJPEG claims that every viewer shows a file as it was decoded here: three colours or grey, nothing of a press.
func isPlainJPEG(decoded image.Image, file []byte) bool {
	switch decoded.(type) {
	case *image.YCbCr, *image.Gray:
		return bytes.HasPrefix(file, []byte{0xff, 0xd8})
	}
	return false
}
