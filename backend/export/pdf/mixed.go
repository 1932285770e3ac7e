package pdf

import (
	"math"
	"slices"
)

// mark says to which isolate a letter belongs, 0 for none, and its level there.
type mark struct {
	isolate int
	level   int8
}

// areMixed claims that letters of scripts are among the pieces. Without them nothing here is used.
func areMixed(pieces []piece) bool {
	return slices.ContainsFunc(pieces, func(p piece) bool { return hasIsolate(p.text) })
}

// newMixedBreaker measures a paragraph with letters of scripts. Lines are broken in the order of reading; what is seen
// from left to right is found for each line.
func newMixedBreaker(pieces []piece, m measure) *breaker {
	b := &breaker{m: m}
	for i := range pieces {
		b.takePiece(pieces[i], i == 0)
	}
	b.direct()
	for _, r := range b.strands(0, len(b.letters)) {
		b.measureStrand(r)
	}
	return b
}

// takePiece takes the letters of a piece, with a piece of the breaker for each cut that they need.
func (b *breaker) takePiece(p piece, first bool) {
	inside, fresh := !first && b.open, true
	for _, r := range p.text {
		switch r {
		case opensIsolate:
			inside = true
			b.beginIsolate()
			continue
		case closesIsolate:
			inside = false
			continue
		case '\n':
			inside = false
		}
		b.takeLetter(r, p.style, fresh, inside)
		fresh = false
	}
	b.open = inside
}

func (b *breaker) takeLetter(r rune, s style, fresh, inside bool) {
	last := len(b.pieces) - 1
	before := sans
	if last >= 0 {
		before = b.pieces[last].style.cut
	}
	if s.cut = cutFor(r, s.cut, before); fresh || b.pieces[last].style != s {
		b.pieces = append(b.pieces, piece{style: s})
		last++
	}
	m := mark{}
	if inside {
		m.isolate = b.isolates
	}
	b.letters, b.marks = append(b.letters, letter{r: r, piece: last}), append(b.marks, m)
}

// beginIsolate counts isolates. One that follows another after a space goes on with it: given and family name.
func (b *breaker) beginIsolate() {
	last := len(b.letters) - 1
	if last > 0 && isSpace(b.letters[last].r) && b.marks[last].isolate == 0 && b.marks[last-1].isolate == b.isolates && b.isolates > 0 {
		b.marks[last].isolate = b.isolates
		return
	}
	b.isolates++
}

func isSpace(r rune) bool { return r == ' ' || r == noBreak || r == narrowNoBreak }

// direct finds the level of every letter within an isolate.
func (b *breaker) direct() {
	for from := 0; from < len(b.letters); {
		_, to := b.isolateAt(from)
		if b.marks[from].isolate > 0 {
			for i, level := range levelsOf(b.runes(from, to)) {
				b.marks[from+i].level = level
			}
		}
		from = to
	}
}

// isolateAt gives where the isolate of a letter begins and ends.
func (b *breaker) isolateAt(at int) (from, to int) {
	from, to = at, at
	for from > 0 && b.marks[from-1].isolate == b.marks[at].isolate {
		from--
	}
	for to < len(b.marks) && b.marks[to].isolate == b.marks[at].isolate {
		to++
	}
	return from, to
}

func (b *breaker) runes(from, to int) []rune {
	runes := make([]rune, 0, to-from+1)
	for _, l := range b.letters[from:to] {
		runes = append(runes, l.r)
	}
	return runes
}

// runs divides letters by their marks and their styles.
func (b *breaker) strands(from, to int) []strand {
	var all []strand
	for at := from; at < to; {
		end := at
		for end < to && b.marks[end] == b.marks[at] && b.letters[end].piece == b.letters[at].piece {
			end++
		}
		all = append(all, strand{at, end, b.marks[at].level, b.pieces[b.letters[at].piece].style})
		at = end
	}
	return all
}

// measureStrand gives every letter of a run its width, kerning with the next included. The shape of several letters has
// its width at the first.
func (b *breaker) measureStrand(r strand) {
	if isShaped(r.style.cut) {
		for _, g := range b.shape(r) {
			b.letters[r.from+g.at].width += r.style.mm(g.advance)
		}
		return
	}
	f := faceOf(r.style.cut)
	for i := r.from; i < r.to; i++ {
		b.letters[i].width = r.style.mm(f.advance(b.letters[i].r))
		if i+1 < r.to && !r.isBackward() {
			b.letters[i].width += r.style.mm(f.kern(b.letters[i].r, b.letters[i+1].r))
		}
	}
}

// shape shapes a run; the letters around it count as neighbours where they are set in the same cut.
func (b *breaker) shape(r strand) []glyph {
	from, to := b.isolateAt(r.from)
	written, _ := scriptOf(r.style.cut)
	return faceOf(r.style.cut).shape(b.runes(from, to), r.from-from, r.to-from, written, r.isBackward())
}

// mixedOf is a line of a text that needs no breaking.
func mixedOf(text string, s style) line {
	lines := breakLines([]piece{{text, s}}, measure{width: math.Inf(1)})
	if len(lines) == 0 {
		return line{}
	}
	return lines[0]
}
