package pdf

import (
	"crypto/sha256"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf16"
)

var (
	baseFont      = regexp.MustCompile(`/BaseFont /utf8cut([a-z])`)
	fontName      = regexp.MustCompile(`/FontName /utf8cut[a-z]`)
	toUnicodeNote = regexp.MustCompile(`/ToUnicode (\d+) 0 R`)
)

// nameFonts calls every embedded cut by its name, as a subset, and maps its codes back to what was written. Cuts that no
// page uses are left out.
func (f *finisher) nameFonts() {
	for number := range f.objects {
		match := baseFont.FindStringSubmatch(f.objects[number].dict)
		if match == nil {
			continue
		}
		c := cut(match[1][0] - 'a')
		if f.used[c] == (runeSet{}) {
			f.leaveOut(number)
			continue
		}
		f.nameFont(&f.objects[number], c)
	}
}

// fontParts lead from a font to what belongs to it alone.
var fontParts = []string{"/DescendantFonts [", "/ToUnicode ", "/FontDescriptor ", "/CIDSystemInfo ", "/CIDToGIDMap ", "/FontFile2 "}

// leaveOut empties an object and its parts, so that they are not written.
func (f *finisher) leaveOut(number int) {
	dict := f.objects[number].dict
	f.objects[number] = object{}
	for _, key := range fontParts {
		if part := reference(dict, key); part > 0 {
			f.leaveOut(part)
		}
	}
}

func (f *finisher) nameFont(o *object, c cut) {
	name := f.subsetName(c)
	o.dict = baseFont.ReplaceAllString(o.dict, "/BaseFont /"+name)
	if number := reference(o.dict, "/FontDescriptor "); number > 0 {
		descriptor := &f.objects[number]
		descriptor.dict = fontName.ReplaceAllString(descriptor.dict, "/FontName /"+name)
	}
	if match := toUnicodeNote.FindStringSubmatch(o.dict); match != nil {
		f.objects[reference(o.dict, "/ToUnicode ")] = object{dict: "<</Length 0>>", data: toUnicode(f.used[c].runes(), f.codes.says[c])}
	}
}

// subsetName puts six capitals before the name, which tell one subset from another.
func (f *finisher) subsetName(c cut) string {
	sum := sha256.Sum256([]byte(string(f.used[c].runes())))
	tag := make([]byte, 6)
	for i := range tag {
		tag[i] = 'A' + sum[i]%26
	}
	return string(tag) + "+" + faceOf(c).name
}

// reference reads the number of the object that a key refers to; 0 for none.
func reference(dict, key string) int {
	_, after, found := strings.Cut(dict, key)
	number := 0
	if found {
		_, _ = fmt.Sscanf(after, "%d 0 R", &number)
	}
	return number
}

// toUnicode maps every code to its rune, since gofpdf uses the rune itself as the code, or to what a shape says.
func toUnicode(runes []rune, says map[rune]string) []byte {
	var b strings.Builder
	b.WriteString("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
		"/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n" +
		"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n" +
		"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n")
	for len(runes) > 0 {
		count := min(len(runes), 100) // the most that one section may hold
		fmt.Fprintf(&b, "%d beginbfchar\n", count)
		for _, r := range runes[:count] {
			fmt.Fprintf(&b, "<%04X> <%s>\n", r, said(r, says))
		}
		b.WriteString("endbfchar\n")
		runes = runes[count:]
	}
	b.WriteString("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
	return []byte(b.String())
}

// said is what a code stands for, in UTF-16; a part of a shape that says nothing itself is a joiner, which no reader
// shows.
func said(code rune, says map[rune]string) string {
	if says == nil {
		return hexUnits(string(code))
	}
	if says[code] == "" {
		return hexUnits(string(joiner))
	}
	return hexUnits(says[code])
}

// hexText writes a text as a PDF string in UTF-16.
func hexText(text string) string { return "<FEFF" + hexUnits(bare(text)) + ">" }

func hexUnits(text string) string {
	const digits = "0123456789ABCDEF"
	b := make([]byte, 0, 4*len(text))
	for _, unit := range utf16.Encode([]rune(text)) {
		b = append(b, digits[unit>>12], digits[unit>>8&15], digits[unit>>4&15], digits[unit&15])
	}
	return string(b)
}

// writeResources lists the fonts and pictures that pages call by name.
func (f *finisher) writeResources() {
	var b strings.Builder
	b.WriteString("<</Font<<")
	for number, o := range f.objects {
		if strings.Contains(o.dict, "/Subtype /Type0") {
			if c, ok := f.cutNamed(o.dict); ok {
				fmt.Fprintf(&b, "/%s %d 0 R", fontResource(c), number)
			}
		}
	}
	b.WriteString(">>")
	if len(f.pictures) > 0 {
		b.WriteString("/XObject<<")
		for i, p := range f.pictures {
			fmt.Fprintf(&b, "/%s %d 0 R", pictureResource(i), f.writePicture(p))
		}
		b.WriteString(">>")
	}
	f.objects[2].dict = b.String() + ">>"
}

func (f *finisher) cutNamed(dict string) (cut, bool) {
	for c := range cutCount {
		if strings.Contains(dict, "+"+faceOf(c).name+"\n") {
			return c, true
		}
	}
	return 0, false
}
