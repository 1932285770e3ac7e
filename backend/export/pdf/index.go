package pdf

import (
	"strconv"
	"strings"
	"unicode"

	"quartiers/backend/programme"
)

const indexGutter = 9

// index lists who is named, with the pages, in two columns.
func (b *brochure) index() error {
	entries := b.indexEntries()
	if len(entries) == 0 {
		return nil
	}
	c := b.section(b.says(speakersIndex), "")
	width := (b.paper.measure() - indexGutter) / 2
	b.balance(c, entries, width)
	c.turn = b.turnIndex(c.turn, width)
	b.within("L", func(*element) {
		for i, e := range entries {
			b.setEntry(c, e, width, i > 0 && entries[i-1].letter != e.letter && len(entries) > 24)
		}
	})
	return nil
}

// indexEntry is one person of the index.
type indexEntry struct {
	name   programme.Name
	letter rune
	pages  []int
	anchor []anchor // by page
}

// indexEntries takes those whom a page names.
func (b *brochure) indexEntries() []indexEntry {
	var entries []indexEntry
	for _, s := range b.programme.Speakers {
		pages := b.pagesOf[string(s.PersonID)]
		if len(pages) == 0 {
			continue
		}
		entries = append(entries, indexEntry{s.Name, initialOf(s.SortKey), pages, b.anchorsOf(s, pages)})
	}
	return entries
}

// anchorsOf finds for each page the session that names the speaker there.
func (b *brochure) anchorsOf(s programme.Speaker, pages []int) []anchor {
	anchors := make([]anchor, len(pages))
	for _, a := range s.Appearances {
		at := b.sessions[string(a.SessionID)]
		for i, page := range pages {
			if anchors[i] == 0 && b.placeOf(at).page == page-1 {
				anchors[i] = at
			}
		}
	}
	return anchors
}

func initialOf(key string) rune {
	for _, r := range key {
		return unicode.ToUpper(r)
	}
	return 0
}

// balance shortens the columns when both fit on one page, so that they come out equally long.
func (b *brochure) balance(c *column, entries []indexEntry, width float64) {
	total := 0.0
	for i, e := range entries {
		total += heightOf(b.entryLines(e, width))
		if i > 0 && entries[i-1].letter != e.letter && len(entries) > 24 {
			total += letterGap
		}
	}
	line := b.styles.index.leading
	if total/2+3*line < c.room() && len(entries) > 6 {
		c.bottom = c.y + total/2 + 1.5*line
	}
}

const letterGap = 2.4

// turnIndex goes to the right column, then to the left one of a new page.
func (b *brochure) turnIndex(turn func(*column), width float64) func(*column) {
	return func(c *column) {
		if c.x == b.paper.left {
			c.x, c.y = b.paper.left+width+indexGutter, c.top
			return
		}
		c.x = b.paper.left
		turn(c)
	}
}

// numbersWidth is what the pages of an entry take at its right edge.
func (b *brochure) numbersWidth(e indexEntry) float64 {
	return b.styles.index.width(pageList(e.pages)) + 3
}

func (b *brochure) entryLines(e indexEntry, width float64) []line {
	room := max(width-b.numbersWidth(e), width/2)
	pieces := b.sorted(e.name)
	return breakLines(pieces, measure{width: room, hang: hangingIndent})
}

// sorted writes a name as an index does: the family first.
func (b *brochure) sorted(n programme.Name) []piece {
	bold := b.styles.index
	bold.cut = sansSemibold
	pieces := b.family(b.clean.clean(n.Family), bold)
	if given := b.clean.clean(n.Given); given != "" {
		if len(pieces) > 0 {
			given = " " + given
		}
		pieces = append(pieces, piece{given, b.styles.index})
	}
	if about := b.clean.clean(n.Organisation); about != "" {
		pieces = append(pieces, piece{", " + about, b.styles.index.in(softInk)})
	}
	return pieces
}

func pageList(pages []int) string {
	texts := make([]string, len(pages))
	for i, page := range pages {
		texts[i] = strconv.Itoa(page)
	}
	return strings.Join(texts, ", ")
}

// setEntry sets a person with the pages at the right, each of them a link.
func (b *brochure) setEntry(c *column, e indexEntry, width float64, newLetter bool) {
	lines := b.entryLines(e, width)
	if newLetter {
		c.skip(letterGap)
	}
	c.need(heightOf(lines))
	top := c.y
	b.within("LI", func(*element) {
		c.set(block{role: "LBody", lines: lines, whole: true, indent: hangingIndent})
		b.numbers(e, c.x+width, top)
	})
}

func (b *brochure) numbers(e indexEntry, right, top float64) {
	s := b.styles.index
	x := right - s.width(pageList(e.pages))
	for i, page := range e.pages {
		text := strconv.Itoa(page)
		if i < len(e.pages)-1 {
			text += ", "
		}
		b.within("Link", func(*element) {
			b.draw(func(canvas *canvas) { canvas.line(x, top+s.ascent(), lineOf(text, s)) })
			says := b.says(goTo) + b.clean.clean(fullName(e.name)) + b.says(onPage) + strconv.Itoa(page)
			b.link(link{area: box{x, top, s.width(text), s.leading}, anchor: e.anchor[i], says: says})
		})
		x += s.width(text)
	}
}

func fullName(n programme.Name) string { return strings.TrimSpace(n.Given + " " + n.Family) }
