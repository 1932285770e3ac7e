package pdf

import (
	"context"

	"quartiers/backend/programme"
)

// job is a document in the making with the programme that it tells.
type job struct {
	*document
	programme programme.Programme
	options   Options
	done      int // steps of the work
	total     int
}

func newJob(ctx context.Context, p programme.Programme, o Options) *job {
	j := &job{document: newDocument(ctx, geometryOf(o.Paper), p.Language), programme: p, options: o}
	if o.Bleed {
		j.bleed = bleedWidth
	}
	j.second = p.Second
	j.styles = newStyles(accentOf(p.Edition.Colour), j.paper.scale)
	j.head.title = j.clean.clean(p.Edition.Name)
	if j.head.title == "" {
		j.head.title = j.says(nameless)
	}
	j.head.subject = j.clean.clean(p.Edition.Theme)
	j.head.asks = o.Printing
	j.head.author = j.organiserNames()
	return j
}

// lay sets the document on other pages than its paper's usual ones.
func (j *job) lay(paper geometry) {
	j.paper = paper
	j.styles = newStyles(j.styles.accent, paper.scale)
}

// advance tells how far the work is, and stops it when nobody wants it any more.
func (j *job) advance() error {
	j.done++
	if j.options.Progress != nil {
		j.options.Progress(j.done, j.total)
	}
	return j.ctx.Err()
}

// setEach sets a document's parts in turn and tells how far it is.
func setEach[T any](j *job, parts []T, set func(T)) error {
	j.total = len(parts)
	for _, part := range parts {
		set(part)
		if err := j.advance(); err != nil {
			return err
		}
	}
	return nil
}

// titled gives a document that has nothing to show one page with its title.
func (j *job) titled(lead string) error {
	if len(j.pages) == 0 {
		j.section(j.head.title, lead)
	}
	return j.ctx.Err()
}

// accentOf is the edition's colour, dark enough to be read on paper.
func accentOf(text string) colour {
	c, ok := parseColour(text)
	if !ok {
		c = colour{0.122, 0.306, 0.549}
	}
	return c.readableOn(white, contrastAA)
}
