package pdf

import (
	"bytes"
	"fmt"
	"strconv"
	"time"

	"github.com/jung-kurt/gofpdf"
)

// engine is gofpdf with the cuts of a document loaded, which takes as long as setting a small programme and happens
// beside it. This file alone knows gofpdf.
type engine struct {
	pdf *gofpdf.Fpdf
	err error
}

// fontKey names a cut to gofpdf; fontResource names it within pages.
func fontKey(c cut) string      { return "cut" + string(rune('a'+c)) }
func fontResource(c cut) string { return "F" + strconv.Itoa(int(c)) }

// prepareFonts loads the cuts in the background.
func prepareFonts() <-chan engine {
	ready := make(chan engine, 1)
	go func() { ready <- loadFonts() }()
	return ready
}

func loadFonts() (e engine) {
	defer recoverEngine(&e.err)
	e.pdf = gofpdf.New("P", "pt", "A4", "")
	e.pdf.SetAutoPageBreak(false, 0)
	e.pdf.SetCompression(false) // the last pass compresses, in parallel
	e.pdf.SetCatalogSort(true)
	e.pdf.SetCreationDate(time.Unix(0, 0).UTC())
	e.pdf.SetModificationDate(time.Unix(0, 0).UTC())
	for c := range arabic {
		e.pdf.AddUTF8FontFromBytes(fontKey(c), "", fontFile(cutNames[c])) // it writes into its font
	}
	e.err = e.pdf.Error()
	return e
}

// assemble has gofpdf lay out a file of empty pages and embed of each cut what they use.
func (d *document) assemble(e engine) (file []byte, err error) {
	defer recoverEngine(&err)
	if e.err != nil {
		return nil, fmt.Errorf("load fonts: %w", e.err)
	}
	d.loadScripts(e.pdf)
	around := d.around()
	size := gofpdf.SizeType{Wd: (d.paper.width + 2*around) * pointsPerMM, Ht: (d.paper.height + 2*around) * pointsPerMM}
	for range d.pages {
		e.pdf.AddPageFormat("P", size)
	}
	d.registerRunes(e.pdf)
	var out bytes.Buffer
	if err := e.pdf.Output(&out); err != nil {
		return nil, fmt.Errorf("assemble pages: %w", err)
	}
	return out.Bytes(), nil
}

// registerRunes tells gofpdf what each cut draws, by a template that is never placed.
func (d *document) registerRunes(pdf *gofpdf.Fpdf) {
	pdf.CreateTemplate(func(t *gofpdf.Tpl) {
		for c := range cutCount {
			if d.embeds(c) {
				t.SetFont(fontKey(c), "", 10)
				t.Text(0, 0, string(d.used[c].runes()))
			}
		}
	})
}

// embeds claims that the file needs a cut: the Sources always, the face of a script where its letters are.
func (d *document) embeds(c cut) bool { return !isShaped(c) || d.used[c] != runeSet{} }

// loadScripts adds the faces of the scripts that the document writes.
func (d *document) loadScripts(pdf *gofpdf.Fpdf) {
	for c := arabic; c < cutCount; c++ {
		if d.embeds(c) {
			pdf.AddUTF8FontFromBytes(fontKey(c), "", faceOf(c).recoded())
		}
	}
}

// recoverEngine turns a panic of gofpdf into an error: one bad byte must not end the application.
func recoverEngine(err *error) {
	if cause := recover(); cause != nil {
		*err = fmt.Errorf("write pages: %v", cause)
	}
}
