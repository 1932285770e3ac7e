package main

import (
	"encoding/binary"
	"errors"
	"image"
	"image/png"
	"os"
	"path/filepath"
)

// The words of an XWD header that matter here, counted in 32-bit words from its start. The header is big-endian.
const (
	xwdHeaderSize = 0
	xwdWidth      = 4
	xwdHeight     = 5
	xwdBits       = 11
	xwdLine       = 12
	xwdColours    = 19
	xwdWords      = 25
)

// decodeXWD reads the picture that Xvfb keeps: 32 bits a pixel, blue first.
func decodeXWD(data []byte) (*image.RGBA, error) {
	if len(data) < xwdWords*4 {
		return nil, errors.New("the screen's file is shorter than its header")
	}
	word := func(n int) int { return int(binary.BigEndian.Uint32(data[n*4:])) }
	start := word(xwdHeaderSize) + word(xwdColours)*12
	width, height, stride := word(xwdWidth), word(xwdHeight), word(xwdLine)
	if word(xwdBits) != 32 || width*4 > stride || start+height*stride > len(data) {
		return nil, errors.New("the screen's file is not a picture of 32 bits a pixel")
	}
	img := image.NewRGBA(image.Rect(0, 0, width, height))
	for y := range height {
		row := data[start+y*stride:]
		line := img.Pix[y*img.Stride:]
		for x := 0; x < width*4; x += 4 {
			line[x], line[x+1], line[x+2], line[x+3] = row[x+2], row[x+1], row[x], 255
		}
	}
	return img, nil
}

// shades counts the different colours of a picture: a blank window has very few, text alone has dozens.
func shades(img *image.RGBA) int {
	seen, last := map[[3]byte]bool{}, [3]byte{}
	for i := 0; i+3 < len(img.Pix); i += 4 {
		colour := [3]byte(img.Pix[i : i+3])
		if i == 0 || colour != last { // neighbours are mostly alike, and the map is slow
			seen[colour], last = true, colour
		}
	}
	return len(seen)
}

// picture is what the desktop shows now.
func (d *desktop) picture() (*image.RGBA, error) {
	data, err := os.ReadFile(d.frame)
	if err != nil {
		return nil, err
	}
	return decodeXWD(data)
}

func savePNG(img image.Image, path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	return errors.Join(png.Encode(file, img), file.Close())
}
