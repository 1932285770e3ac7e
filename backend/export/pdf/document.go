package pdf

import (
	"context"
	"strings"

	"quartiers/backend/locale"
)

// document is one file in the making. It belongs to one goroutine.
type document struct {
	ctx       context.Context
	language  locale.Language
	second    locale.Language // of a document in two; empty: it is in one
	paper     geometry
	bleed     float64 // millimetres around the paper, which is cut; 0: none
	styles    styles
	clean     *sanitiser
	hyphen    *hyphenator
	pages     []*page
	imposed   bool    // pages are put together on sheets before they are finished
	places    []place // by anchor
	bookmarks []bookmark
	pictures  []*placed
	pictureAt map[string]*placed // by data: URI; nil: it cannot be shown
	used      [cutCount]runeSet
	codes     *codes
	root      *element
	opened    []*element
	report    Report
	head      head
}

// head is what the file says about itself.
type head struct {
	title    string // of the edition
	document string // what kind of document it is
	author   string
	subject  string
	language string // BCP 47
	asks     bool   // the file asks its viewer to print it
	folded   bool   // sheets in landscape that are folded: both sides, turned over the short edge, in their true size
}

// name is the title of the file, by which one document of an edition is told from another.
func (h head) name() string { return strings.Join(filled(h.document, h.title), " · ") }

// printing tells the dialogue of the printer to take paper of the page's own size and to scale nothing, and how folded
// sheets are printed.
func (h head) printing() string {
	const exact = "/PickTrayByPDFSize true/PrintScaling/None"
	if !h.folded {
		return exact
	}
	return exact + "/Duplex/DuplexFlipShortEdge"
}

// opening is what a viewer does first: a file that asks for it is printed. Viewers that do not know how show it.
func (h head) opening() string {
	if !h.asks {
		return ""
	}
	return "/OpenAction<</S/Named/N/Print>>"
}

func newDocument(ctx context.Context, paper geometry, language locale.Language) *document {
	d := &document{ctx: ctx, language: language, paper: paper, clean: newSanitiser(), codes: newCodes(), pictureAt: map[string]*placed{}}
	d.hyphen = hyphenatorOf(language)
	d.root = &element{role: "Document"}
	d.opened = []*element{d.root}
	d.head.language = language
	return d
}

// says picks the document's language.
func (d *document) says(t locale.Text) string { return t.In(d.language) }
