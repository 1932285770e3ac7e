package picture

import (
	"bytes"
	"compress/zlib"
	"encoding/base64"
	"encoding/binary"
	"hash/crc32"
	"testing"
)

// Pictures that the standard library reads and does not write: the quarters of [quarters], 60 by 40.
const (
	lossless = "UklGRkAAAABXRUJQVlA4TDQAAAAvO8AJAB8gEEjeHzqN+RcQFPwf3fxHZA9AUSSpESZviajDwZGsAJ4R/Z+AxMH4OAhX4+MA"
	press    = "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwAGBAUGBQQGBgUGBwcGCAoQCgoJCQoUDg8MEBcUGBgXFBYWGh0lHxobIxwWFiAsICMmJykq" +
		"KRkfLTAtKDAlKCko/9sAQwEHBwcKCAoTCgoTKBoWGigoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgo" +
		"KCgoKCgo/8AAFAgAKAA8BAEiAAIRAQMRAQQiAP/EABkAAQEAAwEAAAAAAAAAAAAAAAAHBQYICf/EADEQAQAAAAcOBwEAAAAAAAAA" +
		"AAACAwYSFhdlBAUHCBEUMTY3ZKOk4eITISOChLK0Mv/EABsBAAICAwEAAAAAAAAAAAAAAAAIAwYCBAUH/8QAMBEAAAMEBgcJAAAA" +
		"AAAAAAAAAAECAwQFEQYSFlOi0RUiNXGhstIxMjNBVGJyc7H/2gAOBAEAAhEDEQQAAD8AogC4hbR1SAMNK/V26/Z94LMsNK/V26/Z" +
		"94KZ38VG8v0WGiG33D7mXOkAE1AWkPWAAAAAA6Co7vXD6lHd64fVsAT639IPUYEdIXKxEDuMS+oAGv0d3rh9Wm4YIijmDq+99Z2c" +
		"5v4PpZJk6dHQIOnzyf1l0KkmeMjsXlF8f9MU34VTuPNX5gzW8TI1pI9VHYZl7RO7UUhLi2Q9u7Gq0ZmSknWUcjScyORmZHIy8ykA" +
		"DmOsyyeZ7CsyyeZ7E5HtWn4hecE5C12nil7hTkACjVmWTzPYVmWTzPYnINPxC84JyBaeKXuFOQAPS4AqogAATPGR2Lyi+P8Apigd" +
		"KDbRd/mjmIYNO4e4AHDoBgBygAAAAAH/2Q=="
)

func webpFile(t *testing.T) []byte { return unpacked(t, lossless) }
func cmykJPEG(t *testing.T) []byte { return unpacked(t, press) }

func unpacked(t *testing.T, text string) []byte {
	t.Helper()
	file, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

// held writes into a JPEG how the camera was held, as cameras do.
func held(file []byte, orientation byte) []byte {
	exif := append([]byte("Exif\x00\x00MM\x00\x2a\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00"), orientation, 0, 0, 0, 0, 0, 0)
	head := append([]byte{0xff, 0xd8, 0xff, 0xe1}, binary.BigEndian.AppendUint16(nil, uint16(len(exif)+2))...)
	return append(append(head, exif...), file[2:]...)
}

// passes are those of an interlaced PNG: where each begins and how far its pixels are apart.
var passes = [7][4]int{{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}}

// interlaced is a PNG whose rows come in seven passes.
func interlaced(t *testing.T) []byte {
	t.Helper()
	drawn := quarters(60, 40)
	var rows, packed bytes.Buffer
	for _, p := range passes {
		for y := p[1]; y < 40; y += p[3] {
			rows.WriteByte(0)
			for x := p[0]; x < 60; x += p[2] {
				rows.Write(drawn.Pix[drawn.PixOffset(x, y):][:3])
			}
		}
	}
	writer := zlib.NewWriter(&packed)
	if _, err := writer.Write(rows.Bytes()); err != nil || writer.Close() != nil {
		t.Fatal(err)
	}
	file := []byte("\x89PNG\r\n\x1a\n")
	file = chunk(file, "IHDR", []byte{0, 0, 0, 60, 0, 0, 0, 40, 8, 2, 0, 0, 1})
	file = chunk(file, "IDAT", packed.Bytes())
	return chunk(file, "IEND", nil)
}

func chunk(file []byte, name string, data []byte) []byte {
	body := append([]byte(name), data...)
	file = append(binary.BigEndian.AppendUint32(file, uint32(len(data))), body...)
	return binary.BigEndian.AppendUint32(file, sumOf(body))
}

func sumOf(body []byte) uint32 { return crc32.ChecksumIEEE(body) }
