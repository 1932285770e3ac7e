package pdf

import (
	"strings"
	"unicode"
)

// even makes lines of about the same length.
func (b *breaker) even() []line {
	b.narrow()
	return b.lines(b.m)
}

// narrow looks for the least width that takes no more lines, so that they come out about equally long.
func (b *breaker) narrow() {
	count := len(b.cuts(b.m))
	if count < 2 || count > 8 {
		return
	}
	low, high := b.m.width/2, b.m.width
	for range 8 {
		try := b.m
		try.width = (low + high) / 2
		if len(b.cuts(try)) > count || b.forced(try) {
			low = try.width
		} else {
			high = try.width
		}
	}
	b.m.width = high
}

// forced claims that a word would be broken within itself.
func (b *breaker) forced(m measure) bool {
	for _, c := range b.cuts(m) {
		if c.forced {
			return true
		}
	}
	return false
}

// cutting is one line as places in the letters.
type cutting struct {
	from, to, next int // to is without the space at the end; next begins the line after
	hyphen         bool
	forced         bool
}

// cuts finds every line's ends.
func (b *breaker) cuts(m measure) []cutting {
	var all []cutting
	for at := 0; at < len(b.letters); {
		room := m.width
		if len(all) > 0 {
			room -= m.hang
		}
		c := b.cut(at, room, m.hyphen)
		all = append(all, c)
		at = c.next
	}
	return all
}

// cut finds the end of the line that begins at a letter.
func (b *breaker) cut(from int, room float64, h *hyphenator) cutting {
	best, width := cutting{next: -1}, 0.0
	for i := from; i < len(b.letters); i++ {
		l := b.letters[i]
		if l.r == '\n' {
			return cutting{from: from, to: i, next: i + 1}
		}
		if l.r == ' ' && !b.binds(i) {
			best = cutting{from: from, to: i, next: b.skipSpaces(i)}
		}
		width += l.width
		if l.r != ' ' && width > room+1e-6 {
			return b.overflow(from, i, room, best, h)
		}
		if b.breaksAfter(i) {
			best = cutting{from: from, to: i + 1, next: i + 1}
		}
	}
	return cutting{from: from, to: b.trimEnd(from, len(b.letters)), next: len(b.letters)}
}

// overflow ends a line at whose letter i the room ran out.
func (b *breaker) overflow(from, i int, room float64, best cutting, h *hyphenator) cutting {
	loose := best.next < 0 || b.widthOf(from, best.to) < room*raggedShare
	if h != nil && loose {
		if divided, ok := b.divide(from, i, room, best, h); ok {
			return divided
		}
	}
	if best.next >= 0 {
		return best
	}
	return b.force(from, i)
}

// divide puts a hyphen into the word that did not fit.
func (b *breaker) divide(from, i int, room float64, best cutting, h *hyphenator) (cutting, bool) {
	start := max(from, best.next)
	word := b.wordAt(start, i)
	for _, points := 0, h.points(word.letters); len(points) > 0; points = points[:len(points)-1] {
		at := word.start + points[len(points)-1]
		hyphen := b.pieces[b.letters[at].piece].style.width("-")
		if at > from && at <= i && b.widthOf(from, at)+hyphen <= room {
			return cutting{from: from, to: at, next: at, hyphen: true}, true
		}
	}
	return cutting{}, false
}

// spelled is a word with the place where it begins.
type spelled struct {
	start   int
	letters []rune
}

// wordAt collects the letters around the place where the room ran out, without what stands before and after them.
func (b *breaker) wordAt(start, i int) spelled {
	w := spelled{start: start}
	for at := start; at < len(b.letters); at++ {
		r := b.letters[at].r
		switch {
		case unicode.IsLetter(r) || len(w.letters) > 0 && (r == '’' || r == '\''):
			w.letters = append(w.letters, r)
		case at < i:
			w = spelled{start: at + 1}
		default:
			return w
		}
	}
	return w
}

// force breaks where nothing else is left: at the last space that binds, else before the letter that does not fit.
func (b *breaker) force(from, i int) cutting {
	for at := i; at > from; at-- {
		if r := b.letters[at].r; r == noBreak || r == narrowNoBreak || r == ' ' {
			return cutting{from: from, to: at, next: at + 1, forced: true}
		}
	}
	at := max(i, from+1)
	for at > from+1 && at < len(b.letters) && unicode.Is(unicode.M, b.letters[at].r) {
		at--
	}
	for at < len(b.letters) && unicode.Is(unicode.M, b.letters[at].r) {
		at++
	}
	return cutting{from: from, to: at, next: at, forced: true}
}

// binds claims that no line ends at a space, whoever typed it: before a sign that French sets apart, after a quotation
// mark that opens, before a capital that stands alone, as in Canal U.
func (b *breaker) binds(i int) bool {
	if i == 0 || i+1 >= len(b.letters) {
		return false
	}
	before, next := b.letters[i-1].r, b.letters[i+1].r
	switch next {
	case ':', ';', '!', '?', '»', '%', '€':
		return true
	}
	alone := i+2 >= len(b.letters) || !unicode.IsLetter(b.letters[i+2].r) && !strings.ContainsRune(".’'-·", b.letters[i+2].r)
	return before == '«' || unicode.IsLetter(before) && unicode.IsUpper(next) && alone
}

// breaksAfter claims that a line may end after a letter that is no space: a hyphen between letters, a dash, a slash.
func (b *breaker) breaksAfter(i int) bool {
	if i == 0 || i+1 >= len(b.letters) {
		return false
	}
	before, next := b.letters[i-1].r, b.letters[i+1].r
	switch b.letters[i].r {
	case '-', '‐':
		return !b.m.whole && unicode.IsLetter(before) && unicode.IsLetter(next)
	case '—', '/':
		return unicode.IsLetter(next)
	case '\u200b':
		return true
	}
	return false
}

func (b *breaker) skipSpaces(i int) int {
	for i < len(b.letters) && b.letters[i].r == ' ' {
		i++
	}
	return i
}

func (b *breaker) trimEnd(from, to int) int {
	for to > from && b.letters[to-1].r == ' ' {
		to--
	}
	return to
}

func (b *breaker) widthOf(from, to int) float64 {
	width := 0.0
	for _, l := range b.letters[from:to] {
		width += l.width
	}
	return width
}
