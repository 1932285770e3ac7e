package pdf

import (
	"bytes"
	"embed"
	"sync"
	"sync/atomic"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/shaping"
)

//go:embed fonts/*.ttf
var fontFiles embed.FS

// cut is one drawing of one typeface.
type cut uint8

// The cuts that documents use: Source Sans 3 for work, Source Serif 4 for reading, its display cut for titles; then those
// of the scripts, which are loaded when a text needs them.
const (
	sans cut = iota
	sansSemibold
	serif
	serifItalic
	display
	arabic
	arabicSemibold
	arabicLight
	hebrew
	hebrewSemibold
	cutCount
)

var cutNames = [cutCount]string{
	"SourceSans3-Regular", "SourceSans3-Semibold", "SourceSerif4-Regular", "SourceSerif4-It", "SourceSerif4Display-Regular",
	"Vazirmatn-NL-Regular", "Vazirmatn-NL-SemiBold", "Vazirmatn-NL-Light",
	"NotoSansHebrew-Regular", "NotoSansHebrew-SemiBold",
}

// lacking marks a rune that a cut cannot draw.
const lacking = -1

// face is a cut with its metrics. It is shared by every document: what changes in it is guarded.
type face struct {
	name     string
	advances []int16                              // by rune of the first plane, in thousandths of the size; lacking: no glyph
	glyphs   int                                  // how many there are
	pairs    [pairRunes]atomic.Pointer[pairTable] // kerning of frequent pairs, by the left rune; nil: never asked
	shapes   sync.Mutex                           // guards what follows
	shaper   shaping.HarfbuzzShaper
	text     *font.Face
}

// pairTable holds the kerning of one left rune with the frequent right runes: 0 unknown, else the value plus pairBase.
type pairTable [pairRunes]atomic.Int32

var faces [cutCount]func() *face

func init() {
	for c := range faces {
		faces[c] = sync.OnceValue(func() *face { return openFace(cutNames[c]) })
	}
}

// faceOf opens a cut once.
func faceOf(c cut) *face { return faces[c]() }

// openFace reads an embedded font. A font that cannot be read is a broken build, so it panics.
func openFace(name string) *face {
	file := fontFile(name)
	parsed, err := font.ParseTTF(bytes.NewReader(file))
	if err != nil {
		panic(err)
	}
	f := &face{name: name, text: parsed}
	f.advances, f.glyphs = advancesOf(parsed), glyphCount(file)
	return f
}

// fontFile is a copy of an embedded font, which its owner may write into.
func fontFile(name string) []byte {
	file, err := fontFiles.ReadFile("fonts/" + name + ".ttf")
	if err != nil {
		panic(err)
	}
	return file
}

func advancesOf(parsed *font.Face) []int16 {
	advances := make([]int16, 1<<16)
	for i := range advances {
		advances[i] = lacking
	}
	for glyphs := parsed.Cmap.Iter(); glyphs.Next(); {
		if r, glyph := glyphs.Char(); r > 0 && int(r) < len(advances) && glyph != 0 {
			advances[r] = int16(advanceOf(parsed, glyph))
		}
	}
	return advances
}

func advanceOf(parsed *font.Face, glyph font.GID) int {
	return int(parsed.HorizontalAdvance(glyph)*(1000/float32(parsed.Upem())) + 0.5)
}

// glyphAdvance is the width of a glyph as viewers know it, in thousandths of the size.
func (f *face) glyphAdvance(id int) int { return advanceOf(f.text, font.GID(id)) }

// depth is how far a glyph reaches below the baseline, in thousandths of the size.
func (f *face) depth(id int) int {
	extents, _ := f.text.GlyphExtents(font.GID(id))
	return -int((extents.YBearing + extents.Height) * (1000 / float32(f.text.Upem())))
}

// draws claims that the cut has a glyph for the rune.
func (f *face) draws(r rune) bool {
	return r >= 0 && int(r) < len(f.advances) && f.advances[r] != lacking
}

// advance is the width of a rune in thousandths of the size; 0 for one that the cut lacks.
func (f *face) advance(r rune) int {
	if !f.draws(r) {
		return 0
	}
	return int(f.advances[r])
}
