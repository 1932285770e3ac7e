package pdf

import "unicode/utf8"

// piece is a stretch of a paragraph in one style.
type piece struct {
	text  string
	style style
}

// measure says how wide lines may be and how words may be divided.
type measure struct {
	width  float64     // of the first line
	hang   float64     // how much less the lines after the first have
	hyphen *hyphenator // nil: words are never divided
	whole  bool        // no line ends after a hyphen: names stay in one piece
	even   bool        // make the lines about equally long, as titles want it
}

const (
	noBreak       = '\u00a0'
	narrowNoBreak = '\u202f'
	softHyphen    = '\u00ad'
	raggedShare   = 0.88 // a line fuller than this is not worth a hyphen
)

// breakLines sets a paragraph. Lines end at spaces and after hyphens; never at a no-break space, unless nothing else
// is left; never before a combining mark.
func breakLines(pieces []piece, m measure) []line {
	b := newBreaker(pieces, m)
	if m.even {
		return b.even()
	}
	return b.lines(b.m)
}

// letter is a rune of a paragraph with what it takes on the line.
type letter struct {
	r     rune
	piece int
	width float64 // millimetres, kerning with the next letter included
}

type breaker struct {
	pieces  []piece
	letters []letter
	m       measure

	marks    []mark // by letter; nil: all of it runs from left to right
	isolates int
	open     bool // an isolate goes on into the next piece
}

func newBreaker(pieces []piece, m measure) *breaker {
	if areMixed(pieces) {
		return newMixedBreaker(pieces, m)
	}
	b := &breaker{pieces: withFallback(pieces), m: m}
	b.letters = make([]letter, 0, lettersOf(pieces))
	for i, p := range b.pieces {
		b.measurePiece(i, p)
	}
	return b
}

// lettersOf counts the letters of a paragraph.
func lettersOf(pieces []piece) int {
	count := 0
	for _, p := range pieces {
		count += utf8.RuneCountInString(p.text)
	}
	return count
}

func (b *breaker) measurePiece(index int, p piece) {
	f, first := faceOf(p.style.cut), len(b.letters)
	for _, r := range p.text {
		if n := len(b.letters); n > first {
			b.letters[n-1].width += p.style.mm(f.kern(b.letters[n-1].r, r))
		}
		b.letters = append(b.letters, letter{r, index, p.style.mm(f.advance(r))})
	}
}

// withFallback sets in Source Sans what another cut lacks.
func withFallback(pieces []piece) []piece {
	var all []piece
	for _, p := range pieces {
		all = appendDrawable(all, p)
	}
	return all
}

func appendDrawable(all []piece, p piece) []piece {
	f, from, lacks := faceOf(p.style.cut), 0, false
	for i, r := range p.text {
		if missing := r > '~' && !f.draws(r); missing != lacks {
			all = appendPiece(all, p, from, i, lacks)
			from, lacks = i, missing
		}
	}
	return appendPiece(all, p, from, len(p.text), lacks)
}

func appendPiece(all []piece, p piece, from, to int, lacks bool) []piece {
	if from == to {
		return all
	}
	if lacks {
		p.style.cut = sans
	}
	return append(all, piece{p.text[from:to], p.style})
}

// lines makes the lines of their ends.
func (b *breaker) lines(m measure) []line {
	cuts := b.withoutRunt(m)
	lines := make([]line, 0, len(cuts))
	for i, c := range cuts {
		made := b.line(c)
		made.joins = i+1 < len(cuts) && c.next > c.to
		lines = append(lines, made)
	}
	return lines
}
