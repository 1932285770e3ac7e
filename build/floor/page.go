package main

import (
	"bytes"
	"compress/zlib"
	"io"
)

// pages are the contents of a document's pages, in order: of our files, the compressed streams that set text.
func pages(raw []byte) [][]byte {
	var pages [][]byte
	for {
		_, after, found := bytes.Cut(raw, []byte("\nstream\n"))
		if !found {
			return pages
		}
		if content := inflate(after); bytes.Contains(content, []byte("BDC\nBT ")) || bytes.Contains(content, []byte(" rg\nBT ")) {
			pages = append(pages, content)
		}
		raw = after
	}
}

// inflate returns nothing for what is no compressed stream.
func inflate(data []byte) []byte {
	reader, err := zlib.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil
	}
	content, _ := io.ReadAll(reader)
	return content
}

// readShown reads the strings of a TJ array, two bytes a rune, kerning between them, and returns what follows it.
func readShown(array []byte) (string, []byte) {
	var codes []byte
	inside := false
	for i := 0; i < len(array); i++ {
		switch b := array[i]; {
		case !inside && b == ']':
			return decode(codes), array[i:]
		case !inside:
			inside = b == '('
		case b == ')':
			inside = false
		case b == '\\':
			i++
			codes = append(codes, unescape(array[i]))
		default:
			codes = append(codes, b)
		}
	}
	return decode(codes), nil
}

func unescape(b byte) byte {
	if b == 'r' {
		return '\r'
	}
	return b
}

func decode(codes []byte) string {
	var runes []rune
	for i := 0; i+1 < len(codes); i += 2 {
		runes = append(runes, rune(codes[i])<<8|rune(codes[i+1]))
	}
	return string(runes)
}
