package importer

import (
	"bytes"
	"regexp"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"

	"quartiers/backend/conference"
)

var declaredEncoding = regexp.MustCompile(`^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)["']`)

// decode turns the file into valid UTF-8 without characters that XML forbids. What says UTF-8 and is not, is read as
// Windows-1252, and the report says so.
func decode(data []byte, name string, lines *report) ([]byte, error) {
	charset, err := charsetOf(data, name)
	if err != nil {
		return nil, err
	}
	if charset == nil && !utf8.Valid(data) {
		lines.warn("import.encoding_guessed", file(), conference.Params{"encoding": "Windows-1252"})
		charset = charmap.Windows1252
	}
	if charset != nil {
		if data, err = charset.NewDecoder().Bytes(data); err != nil {
			return nil, encodingUnknown(name, "")
		}
	}
	return blankIllegal(bytes.TrimPrefix(data, []byte("\ufeff"))), nil
}

// charsetOf finds the encoding of an XML file by its first bytes, then by its declaration; nil for UTF-8.
func charsetOf(data []byte, name string) (encoding.Encoding, error) {
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("<\x00")):
		return unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), nil
	case bytes.HasPrefix(data, []byte("\xfe\xff")), bytes.HasPrefix(data, []byte("\x00<")):
		return unicode.UTF16(unicode.BigEndian, unicode.UseBOM), nil
	}
	declared := declaredEncoding.FindSubmatch(data[:min(len(data), 200)])
	if declared == nil || bytes.HasPrefix(data, []byte("\ufeff")) {
		return nil, nil
	}
	return charsetNamed(string(declared[1]), name)
}

func charsetNamed(label, name string) (encoding.Encoding, error) {
	charset, err := htmlindex.Get(label)
	if err != nil {
		return nil, encodingUnknown(name, label)
	}
	if charset == unicode.UTF8 || isWide(charset) {
		return nil, nil // a declaration that one can read in bytes is not UTF-16, whatever it says
	}
	return charset, nil
}

func isWide(charset encoding.Encoding) bool {
	canonical, err := htmlindex.Name(charset)
	return err == nil && (canonical == "utf-16le" || canonical == "utf-16be")
}

func encodingUnknown(name, label string) error {
	return conference.Refuse("import.encoding_unknown", conference.Params{"file": name, "encoding": label})
}
