package pdf

import (
	"strconv"
	"strings"
	"unicode"

	"quartiers/backend/programme"
)

// mention is a page, from 1, that names somebody, and the place of the name there.
type mention struct {
	page   int
	anchor anchor
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
		e := indexEntry{name: s.Name, letter: initialOf(s.SortKey)}
		for _, m := range b.mentions[string(s.PersonID)] {
			e.pages, e.anchor = append(e.pages, m.page), append(e.anchor, m.anchor)
		}
		if len(e.pages) > 0 {
			entries = append(entries, e)
		}
	}
	return entries
}

func initialOf(key string) rune {
	for _, r := range key {
		return unicode.ToUpper(r)
	}
	return 0
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

func fullName(n programme.Name) string { return strings.TrimSpace(n.Given + " " + n.Family) }
