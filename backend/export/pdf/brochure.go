package pdf

import (
	"context"
	"io"

	"quartiers/backend/programme"
)

// Families says how family names are written.
type Families string

// The ways of writing family names.
const (
	FamiliesAsWritten Families = ""
	FamiliesCapitals  Families = "capitals"
	FamiliesSmall     Families = "small" // small capitals
)

// BrochureOptions say what a brochure holds. The zero value is everything, on A4.
type BrochureOptions struct {
	Paper            Paper
	WithoutCover     bool
	WithoutAbstracts bool
	WithoutIndex     bool
	WithoutPractical bool
	WithoutTracks    bool // no colours of tracks
	Families         Families
	Progress         func(done, total int) // called from the same goroutine; nil: nobody listens
}

// Brochure sets the printed programme and writes it as a tagged PDF. The same programme and options give the same
// bytes. It fails when the context is cancelled or the writer fails.
func Brochure(ctx context.Context, w io.Writer, p programme.Programme, o BrochureOptions) (Report, error) {
	b := newBrochure(ctx, p, o)
	fonts := prepareFonts()
	if err := b.set(); err != nil {
		return Report{}, err
	}
	err := b.write(w, fonts)
	b.report.Pages = len(b.pages)
	b.report.Glyphs = b.clean.glyphs()
	return b.report, err
}

// brochure is the document with what it tells.
type brochure struct {
	*document
	programme programme.Programme
	options   BrochureOptions
	sessions  map[string]anchor // by id: where the details are
	pagesOf   map[string][]int  // by person: pages from 1 that name them, rising
	done      int
	tail      *column // where the index ended, when all of it stands on one page
}

func newBrochure(ctx context.Context, p programme.Programme, o BrochureOptions) *brochure {
	b := &brochure{document: newDocument(ctx, o.Paper, p.Language), programme: p, options: o}
	b.styles = newStyles(accentOf(p.Edition.Colour), b.paper.scale)
	b.sessions, b.pagesOf = map[string]anchor{}, map[string][]int{}
	b.head.title = b.clean.clean(p.Edition.Name)
	if b.head.title == "" {
		b.head.title = b.says(nameless)
	}
	b.head.subject = b.clean.clean(p.Edition.Theme)
	b.head.author = b.organiserNames()
	return b
}

// set makes every page, part by part.
func (b *brochure) set() error {
	b.reserveAnchors()
	for _, part := range b.parts() {
		if err := b.ctx.Err(); err != nil {
			return err
		}
		if err := part(); err != nil {
			return err
		}
	}
	if len(b.pages) == 0 {
		b.section(b.head.title, "")
	}
	return nil
}

func (b *brochure) parts() []func() error {
	var parts []func() error
	if !b.options.WithoutCover {
		parts = append(parts, b.cover)
	}
	parts = append(parts, b.glance, b.details)
	if !b.options.WithoutIndex {
		parts = append(parts, b.index)
	}
	if !b.options.WithoutPractical {
		parts = append(parts, b.practicalities)
	}
	return parts
}

// reserveAnchors names the place of every session, so that the grid can lead there before it is set.
func (b *brochure) reserveAnchors() {
	for _, day := range b.programme.Days {
		for _, s := range day.Sessions {
			b.sessions[string(s.ID)] = b.newAnchor()
		}
	}
	for _, s := range b.programme.Unplaced {
		b.missing("session.slot", s.ID, s.Title)
	}
}

// advance tells how far the work is, and stops it when nobody wants it any more.
func (b *brochure) advance() error {
	b.done++
	if b.options.Progress != nil {
		b.options.Progress(b.done, len(b.sessions))
	}
	return b.ctx.Err()
}

// accentOf is the edition's colour, dark enough to be read on paper.
func accentOf(text string) colour {
	c, ok := parseColour(text)
	if !ok {
		c = colour{0.122, 0.306, 0.549}
	}
	return c.readableOn(white, contrastAA)
}
