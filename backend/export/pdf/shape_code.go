package pdf

import (
	"encoding/binary"
	"slices"
)

// gofpdf knows runes only. So a face of a script is given to it with another table of characters, in which its shapes
// stand in the private area of Unicode, one set after another: a shape that stands for several texts takes a code in
// as many sets. What each code says is in the file, see toUnicode.
const (
	firstCode = 0xe000
	lastCode  = 0xf8ff
)

// spelling is a shape with what it says.
type spelling struct {
	cut  cut
	id   int
	says string
}

// codes are the codes of the shapes that a document draws.
type codes struct {
	of   map[spelling]rune
	sets map[spelling]int // how many codes a shape has, by the shape alone
	says map[cut]map[rune]string
}

func newCodes() *codes {
	return &codes{of: map[spelling]rune{}, sets: map[spelling]int{}, says: map[cut]map[rune]string{}}
}

// code finds or gives the code of a shape.
func (c *codes) code(in cut, g glyph) rune {
	spelt, shape := spelling{in, g.id, g.says}, spelling{cut: in, id: g.id}
	if code, known := c.of[spelt]; known {
		return code
	}
	f := faceOf(in)
	set := min(c.sets[shape], f.codeSets()-1)
	c.sets[shape]++
	code := rune(firstCode + set*f.glyphs + g.id)
	c.of[spelt] = code
	if c.says[in] == nil {
		c.says[in] = map[rune]string{}
	}
	if c.says[in][code] == "" {
		c.says[in][code] = g.says
	}
	return code
}

// codeSets is how often the shapes of a face find room among the codes.
func (f *face) codeSets() int { return (lastCode + 1 - firstCode) / f.glyphs }

// recoded is the file of a face with the table of codes in place of that of its characters, and without what gofpdf
// does not read.
func (f *face) recoded() []byte {
	tables := tablesOf(fontFile(f.name))
	for _, tag := range []string{"GSUB", "GPOS", "GDEF", "STAT", "DSIG", "meta"} {
		delete(tables, tag)
	}
	tables["cmap"] = f.codeTable()
	return fontOf(tables)
}

// codeTable is a table of characters (format 4) with a segment for each set of codes.
func (f *face) codeTable() []byte {
	var ends, starts, deltas []uint16
	for set := range f.codeSets() {
		start := firstCode + set*f.glyphs
		starts, ends = append(starts, uint16(start)), append(ends, uint16(start+f.glyphs-1))
		deltas = append(deltas, uint16(1<<16-start))
	}
	starts, ends, deltas = append(starts, 0xffff), append(ends, 0xffff), append(deltas, 1)
	count := len(starts)
	table := []uint16{0, 1, 3, 1, 0, 12, 4, uint16(16 + 8*count), 0, uint16(2 * count), 0, 0, 0}
	table = append(append(table, ends...), 0)
	table = append(append(append(table, starts...), deltas...), make([]uint16, count)...)
	var out []byte
	for _, value := range table {
		out = binary.BigEndian.AppendUint16(out, value)
	}
	return out
}

// tablesOf takes a TrueType file apart.
func tablesOf(file []byte) map[string][]byte {
	tables := map[string][]byte{}
	for i := range int(binary.BigEndian.Uint16(file[4:])) {
		entry := file[12+16*i:]
		at, length := binary.BigEndian.Uint32(entry[8:]), binary.BigEndian.Uint32(entry[12:])
		tables[string(entry[:4])] = file[at : at+length]
	}
	return tables
}

// glyphCount is how many glyphs a TrueType file has.
func glyphCount(file []byte) int { return int(binary.BigEndian.Uint16(tablesOf(file)["maxp"][4:])) }

// fontOf puts tables together. Sums are left out: gofpdf makes them for what it embeds.
func fontOf(tables map[string][]byte) []byte {
	tags := make([]string, 0, len(tables))
	for tag := range tables {
		tags = append(tags, tag)
	}
	slices.Sort(tags)
	head := []byte{0, 1, 0, 0}
	head = binary.BigEndian.AppendUint16(head, uint16(len(tags)))
	head = append(head, make([]byte, 6)...)
	var body []byte
	for _, tag := range tags {
		head = append(append(head, tag...), 0, 0, 0, 0)
		head = binary.BigEndian.AppendUint32(head, uint32(12+16*len(tags)+len(body)))
		head = binary.BigEndian.AppendUint32(head, uint32(len(tables[tag])))
		body = append(body, tables[tag]...)
		body = append(body, make([]byte, (4-len(body)%4)%4)...)
	}
	return append(head, body...)
}
