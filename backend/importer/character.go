package importer

import (
	"bytes"
	"strconv"
)

// blankIllegal puts spaces in the place of the characters that XML forbids, raw or as numeric references, so that one
// of them pasted into an abstract does not cost the whole file. It works in place.
func blankIllegal(data []byte) []byte {
	for i, b := range data {
		if b < ' ' && b != '\t' && b != '\n' && b != '\r' {
			data[i] = ' '
		}
	}
	blankNonCharacters(data)
	blankReferences(data)
	return data
}

// blankNonCharacters removes U+FFFE and U+FFFF.
func blankNonCharacters(data []byte) {
	for _, bad := range []string{"\ufffe", "\uffff"} {
		for rest := data; ; {
			at := bytes.Index(rest, []byte(bad))
			if at < 0 {
				break
			}
			copy(rest[at:], "   ")
			rest = rest[at+len(bad):]
		}
	}
}

// blankReferences removes references such as &#1; to characters that XML forbids.
func blankReferences(data []byte) {
	for rest := data; ; {
		at := bytes.Index(rest, []byte("&#"))
		if at < 0 {
			return
		}
		rest = rest[at:]
		if end := bytes.IndexByte(rest[:min(len(rest), 12)], ';'); end > 0 && !isLegalReference(string(rest[2:end])) {
			blank(rest[:end+1])
		}
		rest = rest[2:]
	}
}

func blank(data []byte) {
	for i := range data {
		data[i] = ' '
	}
}

// isLegalReference claims that the number of a reference, such as 233 or xe9, names a character of XML 1.0.
func isLegalReference(number string) bool {
	base := 10
	if number != "" && (number[0] == 'x' || number[0] == 'X') {
		number, base = number[1:], 16
	}
	code, err := strconv.ParseUint(number, base, 32)
	switch {
	case err != nil:
		return false
	case code < ' ':
		return code == '\t' || code == '\n' || code == '\r'
	}
	return code <= 0xd7ff || code >= 0xe000 && code <= 0xfffd || code >= 0x10000 && code <= 0x10ffff
}
