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
	first, lowest := len(b.pages), 0.0
	b.within("L", func(*element) {
		for i, e := range entries {
			b.setEntry(c, e, width, beginsLetter(entries, i))
			lowest = max(lowest, c.y)
		}
	})
	if len(b.pages) == first {
		b.tail = &column{d: b.document, x: b.paper.left, y: lowest, top: b.paper.top, bottom: b.paper.bottom, turn: turnPage}
	}
	return b.ctx.Err()
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
	heights := b.entryHeights(entries, width)
	total := 0.0
	for _, h := range heights {
		total += h
	}
	for room := total / 2; room < c.room(); room += b.styles.index.leading / 2 {
		if fitsTwice(heights, room) {
			c.bottom = c.y + room
			return
		}
	}
}

func (b *brochure) entryHeights(entries []indexEntry, width float64) []float64 {
	heights := make([]float64, len(entries))
	for i, e := range entries {
		heights[i] = b.entryHeight(e, width)
		if beginsLetter(entries, i) {
			heights[i] += letterGap
		}
	}
	return heights
}

// fitsTwice claims that two columns of a height hold all entries.
func fitsTwice(heights []float64, room float64) bool {
	columns, used := 1, 0.0
	for _, h := range heights {
		if used+h > room {
			columns, used = columns+1, 0
		}
		used += h
	}
	return columns <= 2
}

// beginsLetter claims that an entry of a long index is the first of its letter.
func beginsLetter(entries []indexEntry, i int) bool {
	return i > 0 && len(entries) > 24 && entries[i-1].letter != entries[i].letter
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

// entryLines leave room for the numbers at the right of the first line; too many numbers stand below.
func (b *brochure) entryLines(e indexEntry, width float64) []line {
	room := width
	if !b.hasManyPages(e, width) {
		room -= b.styles.index.width(pageList(e.pages)) + 3
	}
	return breakLines(b.sorted(e.name), measure{width: room, hang: hangingIndent})
}

// hasManyPages claims that the numbers take more than a third of the column.
func (b *brochure) hasManyPages(e indexEntry, width float64) bool {
	return b.styles.index.width(pageList(e.pages)) > width/3
}

// numberRows shares the numbers among lines, as places in the pages of the entry.
func (b *brochure) numberRows(e indexEntry, width float64) [][]int {
	rows, used := [][]int{nil}, 0.0
	for i := range e.pages {
		needs := b.styles.index.width(b.numberText(e, i))
		if used+needs > width-hangingIndent && used > 0 {
			rows, used = append(rows, nil), 0
		}
		rows[len(rows)-1] = append(rows[len(rows)-1], i)
		used += needs
	}
	return rows
}

func (b *brochure) numberText(e indexEntry, i int) string {
	if i == len(e.pages)-1 {
		return strconv.Itoa(e.pages[i])
	}
	return strconv.Itoa(e.pages[i]) + ", "
}

// entryHeight is what an entry takes, numbers below included.
func (b *brochure) entryHeight(e indexEntry, width float64) float64 {
	height := heightOf(b.entryLines(e, width))
	if b.hasManyPages(e, width) {
		height += float64(len(b.numberRows(e, width))) * b.styles.index.leading
	}
	return height
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
	if newLetter {
		c.skip(letterGap)
	}
	c.need(b.entryHeight(e, width))
	top := c.y
	b.within("LI", func(*element) {
		c.set(block{role: "LBody", lines: b.entryLines(e, width), whole: true, indent: hangingIndent})
		if !b.hasManyPages(e, width) {
			b.numbers(e, allOf(e.pages), c.x+width, top)
			return
		}
		for _, row := range b.numberRows(e, width) {
			b.numbers(e, row, c.x+width, c.y)
			c.y += b.styles.index.leading
		}
	})
}

func allOf(pages []int) []int {
	places := make([]int, len(pages))
	for i := range places {
		places[i] = i
	}
	return places
}

// numbers draws some of the pages of an entry so that they end at the right.
func (b *brochure) numbers(e indexEntry, row []int, right, top float64) {
	s, x := b.styles.index, right
	for _, i := range row {
		x -= s.width(b.numberText(e, i))
	}
	for _, i := range row {
		width := s.width(b.numberText(e, i))
		b.within("Link", func(*element) {
			b.draw(func(canvas *canvas) { canvas.line(x, top+s.ascent(), lineOf(b.numberText(e, i), s)) })
			says := b.says(goTo) + b.clean.clean(fullName(e.name)) + b.says(onPage) + strconv.Itoa(e.pages[i])
			b.link(link{area: box{x, top, width, s.leading}, anchor: e.anchor[i], says: says})
		})
		x += width
	}
}

func fullName(n programme.Name) string { return strings.TrimSpace(n.Given + " " + n.Family) }
