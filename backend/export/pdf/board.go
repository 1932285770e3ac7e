package pdf

import (
	"cmp"
	"slices"

	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

// board is a day as a picture of its time: bands between the moments at which something begins or ends, and cards over
// bands and columns. A band is as high as its words need; what is left over goes to the bands by their minutes, so that
// a long session looks long.
type board struct {
	p       *poster
	columns []int // rooms
	left    float64
	width   float64 // of a column
	marks   []conference.Clock
	cards   []*card
	heights []float64 // of the bands
	by      float64   // how much smaller than usual the words are
	base    float64   // how much smaller than the paper's the words of so many rooms must be
}

// card is a session on the board.
type card struct {
	session  *programme.Session
	from, to int // bands; to is not included
	columns  []int
	lane, of int  // its share of its columns, where several sessions want them at once
	across   bool // over the whole width
	lines    []line
}

func (p *poster) newBoard(day programme.Day, columns []int) *board {
	b := &board{p: p, columns: columns, left: p.hoursRight()}
	b.width = (p.paper.right - b.left) / float64(max(1, len(columns)))
	b.base = min(1, b.width/posterColumn/p.paper.scale)
	across := acrossOf(day.Sessions)
	for i := range day.Sessions {
		if c := (&card{session: &day.Sessions[i], across: across[i], of: 1}); b.takes(c) {
			b.cards = append(b.cards, c)
		}
	}
	b.marks = marksOf(b.cards)
	for _, c := range b.cards {
		c.from, _ = slices.BinarySearch(b.marks, c.session.Start)
		c.to, _ = slices.BinarySearch(b.marks, c.session.End)
	}
	b.share()
	return b
}

// takes finds the columns of a card; false when none of them is on this board.
func (b *board) takes(c *card) bool {
	for column, room := range b.columns {
		if c.across || slices.Contains(roomsOf(*c.session), room) {
			c.columns = append(c.columns, column)
		}
	}
	return c.across || len(c.columns) > 0
}

// marksOf are the moments at which something begins or ends, rising.
func marksOf(cards []*card) []conference.Clock {
	var marks []conference.Clock
	for _, c := range cards {
		marks = append(marks, c.session.Start, max(c.session.End, c.session.Start+1))
	}
	slices.Sort(marks)
	return slices.Compact(marks)
}

// share gives sessions that want a column at once a part of it each.
func (b *board) share() {
	for i, c := range b.cards {
		taken := map[int]bool{}
		for _, other := range b.cards[:i] {
			if other.meets(c) {
				taken[other.lane] = true
			}
		}
		for taken[c.lane] {
			c.lane++
		}
	}
	for _, c := range b.cards {
		for _, other := range b.cards {
			if other == c || other.meets(c) {
				c.of = max(c.of, other.lane+1)
			}
		}
	}
}

func (c *card) meets(other *card) bool {
	if c.from >= other.to || other.from >= c.to {
		return false
	}
	return c.across || other.across || slices.ContainsFunc(c.columns, func(column int) bool { return slices.Contains(other.columns, column) })
}

// runs are the stretches of neighbouring columns that a card takes.
func (b *board) runs(c *card) [][2]int {
	if c.across {
		return [][2]int{{0, max(1, len(b.columns))}}
	}
	var runs [][2]int
	for _, column := range c.columns {
		if last := len(runs) - 1; last >= 0 && runs[last][1] == column {
			runs[last][1]++
			continue
		}
		runs = append(runs, [2]int{column, column + 1})
	}
	slices.SortStableFunc(runs, func(a, b [2]int) int { return cmp.Compare(b[1]-b[0], a[1]-a[0]) }) // the widest bears the words
	return runs
}

// area is where a run of a card is drawn on a page whose bands begin at a height.
func (b *board) area(c *card, run [2]int, top, height float64) box {
	lane := b.width * float64(run[1]-run[0]) / float64(c.of)
	return box{b.left + b.width*float64(run[0]) + lane*float64(c.lane), top, lane - b.gap(), height - b.gap()}
}

// gap is the space between two cards.
func (b *board) gap() float64 { return 1 * b.p.paper.scale }
