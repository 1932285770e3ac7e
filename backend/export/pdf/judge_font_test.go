package pdf

import (
	"encoding/hex"
	"regexp"
	"slices"
	"strings"
	"unicode/utf16"
)

// codeMap leads from the codes of a font to the letters that they stand for.
type codeMap map[string]string

var subsetTag = regexp.MustCompile(`^/[A-Z]{6}\+`)

// judgeFonts looks at every font of the file.
func (j *judge) judgeFonts() {
	for reference, object := range j.objects {
		if font, _ := object.(dictionary); font["/Type"] == "/Font" && font["/Subtype"] != "/CIDFontType2" {
			j.judgeFont(reference, font)
		}
	}
	slices.Sort(j.faults) // the objects have no order
}

func (j *judge) judgeFont(reference string, font dictionary) {
	name, whole := j.text(font["/BaseFont"]), font
	if kids := j.list(font["/DescendantFonts"]); len(kids) == 1 {
		whole = j.dict(kids[0])
	}
	if j.data(j.dict(whole["/FontDescriptor"])["/FontFile2"]) == nil {
		j.fault("the font %s is not embedded", name)
	}
	if !subsetTag.MatchString(name) || name != j.text(whole["/BaseFont"]) {
		j.fault("the font %s is no subset by its name", name)
	}
	if j.maps[reference] = readCodeMap(j.data(font["/ToUnicode"])); len(j.maps[reference]) == 0 {
		j.fault("the font %s knows no way back to letters", name)
	}
	for code, letters := range j.maps[reference] {
		if strings.ContainsAny(letters, "\x00\ufeff\ufffe\ufffd") {
			j.fault("the font %s calls the code %x no letter", name, code)
		}
	}
}

var (
	codeSection = regexp.MustCompile(`(?s)beginbfchar\s(.*?)endbfchar`)
	codePair    = regexp.MustCompile(`<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>`)
)

// readCodeMap reads the pairs of a ToUnicode map.
func readCodeMap(data []byte) codeMap {
	codes := codeMap{}
	for _, section := range codeSection.FindAllSubmatch(data, -1) {
		for _, pair := range codePair.FindAllSubmatch(section[1], -1) {
			code, _ := hex.DecodeString(string(pair[1]))
			letters, _ := hex.DecodeString(string(pair[2]))
			codes[string(code)] = fromUTF16(letters)
		}
	}
	return codes
}

func fromUTF16(data []byte) string {
	var units []uint16
	for i := 0; i+1 < len(data); i += 2 {
		units = append(units, uint16(data[i])<<8|uint16(data[i+1]))
	}
	return string(utf16.Decode(units))
}

// read is the text that codes of two bytes stand for; not ok when one has no letters.
func (codes codeMap) read(shown pageString) (text string, ok bool) {
	var b strings.Builder
	ok = len(shown)%2 == 0
	for i := 0; i+1 < len(shown); i += 2 {
		letters, known := codes[string(shown[i:i+2])]
		ok = ok && known
		b.WriteString(letters)
	}
	return b.String(), ok
}
