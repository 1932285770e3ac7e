package picture

import (
	"bytes"
	"errors"
	"image"
	"image/color"
	_ "image/gif" // pictures come in every format that is at hand
	_ "image/jpeg"
	_ "image/png"

	_ "golang.org/x/image/webp"
)

// Errors of reading.
var (
	ErrUnreadable = errors.New("unreadable")
	ErrTooLarge   = errors.New("too_large")
)

// decode reads an image of pixels and how the camera was held.
func decode(file []byte) (image.Image, orientation, error) {
	config, _, err := image.DecodeConfig(bytes.NewReader(file))
	if err != nil || config.Width < 1 || config.Height < 1 {
		return nil, upright, ErrUnreadable
	}
	if pixels := int64(config.Width) * int64(config.Height); pixels > mostPixels || pixels*depth(config.ColorModel) > mostMemory {
		return nil, upright, ErrTooLarge
	}
	decoded, _, err := image.Decode(bytes.NewReader(file))
	if err != nil {
		return nil, upright, ErrUnreadable
	}
	return decoded, orientationOf(file), nil
}

// depth is how many bytes a pixel takes in memory.
func depth(model color.Model) int64 {
	switch model {
	case color.NRGBA64Model, color.RGBA64Model:
		return 8
	case color.GrayModel:
		return 1
	case color.YCbCrModel:
		return 3
	}
	return 4
}

// isSVG claims that a file looks like a drawing: its first element does.
func isSVG(file []byte) bool {
	start := bytes.TrimLeft(bytes.TrimPrefix(file, []byte("\xef\xbb\xbf")), " \t\r\n")
	return bytes.HasPrefix(start, []byte("<")) && bytes.Contains(file, []byte("<svg")) || bytes.Contains(file[:min(len(file), 1024)], []byte("<svg:svg"))
}
