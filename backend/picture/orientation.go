package picture

import (
	"bytes"
	"encoding/binary"
)

// orientation is how a camera was held, 1 to 8, as EXIF counts: 1 upright, 3 upside down, 6 and 8 on a side.
type orientation int

const upright orientation = 1

// orientationOf reads the orientation of a JPEG; anything unclear is upright.
func orientationOf(file []byte) orientation {
	at := bytes.Index(file[:min(len(file), 1<<16)], []byte("Exif\x00\x00"))
	if !bytes.HasPrefix(file, []byte{0xff, 0xd8}) || at < 0 || len(file) < at+14 {
		return upright
	}
	tiff := file[at+6:]
	var order binary.ByteOrder = binary.LittleEndian
	if tiff[0] == 'M' {
		order = binary.BigEndian
	}
	return orientationIn(tiff, order)
}

// orientationIn looks for the tag 0x0112 in the first directory.
func orientationIn(tiff []byte, order binary.ByteOrder) orientation {
	at := int(order.Uint32(tiff[4:]))
	if at < 8 || at+2 > len(tiff) {
		return upright
	}
	count := int(order.Uint16(tiff[at:]))
	for entry := at + 2; count > 0 && entry+12 <= len(tiff); entry, count = entry+12, count-1 {
		if order.Uint16(tiff[entry:]) != 0x0112 {
			continue
		}
		if o := orientation(order.Uint16(tiff[entry+8:])); o >= 1 && o <= 8 {
			return o
		}
	}
	return upright
}

// swaps claims that width and height change places.
func (o orientation) swaps() bool { return o >= 5 }

// size is the size of the upright picture.
func (o orientation) size(width, height int) (int, int) {
	if o.swaps() {
		return height, width
	}
	return width, height
}

// source finds the stored pixel for a pixel of the upright picture; width and height are those of the stored one.
func (o orientation) source(x, y, width, height int) (int, int) {
	switch o {
	case 2:
		return width - 1 - x, y
	case 3:
		return width - 1 - x, height - 1 - y
	case 4:
		return x, height - 1 - y
	case 5:
		return y, x
	case 6:
		return y, height - 1 - x
	case 7:
		return width - 1 - y, height - 1 - x
	case 8:
		return width - 1 - y, x
	}
	return x, y
}
