package pdf

import (
	"slices"

	"quartiers/backend/conference"
)

// boardPart is what one page shows of a board: some of its bands, and of each card the lines that stand there.
type boardPart struct {
	from, to int
	lines    map[*card][]line
}

// boardScales are the sizes that the words of a board may shrink to.
var boardScales = []float64{1, 0.92, 0.84, 0.76, 0.68, 0.6}

// fit finds the largest words with which the day fits into a height; when it does not fit with the smallest, it goes on
// to further pages.
func (b *board) fit(height float64) []boardPart {
	for _, by := range boardScales {
		b.set(by * b.base)
		if b.total() <= height {
			break
		}
	}
	parts := b.parts(height)
	if len(parts) > 1 {
		b.p.shrunk("poster.flowed", "", b.p.head.title)
	} else if b.by < b.base {
		b.p.shrunk("poster.shrunk", "", b.p.head.title)
	}
	return parts
}

// set breaks the words of every card at a size and gives each band the height that they need.
func (b *board) set(by float64) {
	b.by = by
	b.heights = make([]float64, max(0, len(b.marks)-1))
	for i := range b.heights {
		b.heights[i] = min(float64(b.minutes(i))*0.18, 4) * b.p.paper.scale
	}
	order := slices.Clone(b.cards)
	slices.SortStableFunc(order, func(x, y *card) int { return (x.to - x.from) - (y.to - y.from) })
	for _, c := range order {
		c.lines = b.words(c)
		b.raise(c.from, c.to, heightOf(c.lines)+2*b.pad()+b.gap())
	}
}

// raise makes some bands high enough together, each by its share of the minutes.
func (b *board) raise(from, to int, height float64) {
	lacking := height - sum(b.heights[from:to])
	if lacking <= 0 {
		return
	}
	minutes := float64(b.marks[to] - b.marks[from])
	for i := from; i < to; i++ {
		b.heights[i] += lacking * float64(b.minutes(i)) / minutes
	}
}

func (b *board) minutes(band int) conference.Clock { return b.marks[band+1] - b.marks[band] }

// parts divides the bands among pages. The words of a card that goes over the edge of a page go on behind it.
func (b *board) parts(height float64) []boardPart {
	rest := map[*card][]line{}
	for _, c := range b.cards {
		rest[c] = c.lines
	}
	var parts []boardPart
	for from := 0; from < len(b.heights); {
		part := boardPart{from: from, to: b.lastBand(from, height, rest), lines: map[*card][]line{}}
		b.stretch(part, height)
		for _, c := range b.cards {
			b.divide(c, part, rest)
		}
		parts, from = append(parts, part), part.to
	}
	return parts
}

// lastBand is the band behind the page that begins with another: the last that fits or, not much before it, the one at
// whose edge the fewest words are torn, then the fewest cards. There is always one.
func (b *board) lastBand(from int, height float64, rest map[*card][]line) int {
	const filled = 0.7 // of the height: a page is not left emptier for the sake of a better edge
	best, used, least := from+1, b.heights[from], 0
	for to := from + 1; to < len(b.heights) && used+b.heights[to] <= height+0.01; to++ {
		used += b.heights[to]
		if torn := b.torn(from, to+1, rest); used < filled*height || torn <= least || best == from+1 {
			best, least = to+1, torn
		}
	}
	return best
}

// torn weighs the cards that go on behind a mark: those whose words have no place before it more than all others.
func (b *board) torn(from, mark int, rest map[*card][]line) int {
	weight := 0
	for _, c := range b.cards {
		if c.from >= mark || c.to <= mark || c.to <= from {
			continue
		}
		weight++
		if heightOf(rest[c])+2*b.pad()+b.gap() > sum(b.heights[max(c.from, from):mark])+0.01 {
			weight += len(b.cards)
		}
	}
	return weight
}

// wholeLines is how many lines of a card are never divided between two pages.
const wholeLines = 24

// divide gives a page the lines of a card that stand there, and makes the bands behind it high enough for the others.
func (b *board) divide(c *card, part boardPart, rest map[*card][]line) {
	if c.from >= part.to || c.to <= part.from {
		return
	}
	if c.to <= part.to {
		part.lines[c] = rest[c]
		return
	}
	shown := within(rest[c], sum(b.heights[max(c.from, part.from):part.to])-2*b.pad()-b.gap())
	if len(shown) < len(rest[c]) && len(rest[c]) <= wholeLines {
		part.lines[c] = shown[:min(1, len(shown))] // its hours; they come again with the title
	} else {
		part.lines[c], rest[c] = shown, rest[c][len(shown):]
	}
	if len(rest[c]) > 0 {
		b.raise(part.to, c.to, heightOf(rest[c])+2*b.pad()+b.gap())
	}
}

// stretch shares what is left of a page among its bands by their minutes. A short day keeps some air below it.
func (b *board) stretch(part boardPart, height float64) {
	spare := height - sum(b.heights[part.from:part.to])
	total := 0.0
	for i := part.from; i < part.to; i++ {
		total += float64(b.minutes(i))
	}
	most := 0.55 * b.p.paper.scale // millimetres a minute: more looks empty
	for i := part.from; i < part.to && spare > 0; i++ {
		b.heights[i] += min(spare/total, most) * float64(b.minutes(i))
	}
}

func (b *board) total() float64 { return sum(b.heights) }

func sum(values []float64) float64 {
	total := 0.0
	for _, v := range values {
		total += v
	}
	return total
}

// pad is the space around the words of a card.
func (b *board) pad() float64 { return 1.5 * b.p.paper.scale * b.by }
