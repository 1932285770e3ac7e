package pdf

// runtShare is the share of the measure below which one word is too little for a last line.
const runtShare = 0.16

// withoutRunt breaks a paragraph a little narrower where its last line would be a short word alone, as long as that
// takes neither more lines nor more hyphens.
func (b *breaker) withoutRunt(m measure) []cutting {
	cuts := b.cuts(m)
	if !b.endsInRunt(cuts, m) {
		return cuts
	}
	for _, share := range []float64{0.98, 0.96, 0.94, 0.92, 0.9} {
		try := m
		try.width *= share
		better := b.cuts(try)
		if len(better) == len(cuts) && !b.endsInRunt(better, m) && blemishes(better) <= blemishes(cuts) {
			return better
		}
	}
	return cuts
}

func (b *breaker) endsInRunt(cuts []cutting, m measure) bool {
	if len(cuts) < 2 {
		return false
	}
	last := cuts[len(cuts)-1]
	for _, l := range b.letters[last.from:last.to] {
		if l.r == ' ' {
			return false
		}
	}
	return b.widthOf(last.from, last.to) < runtShare*m.width
}

// blemishes counts divided words.
func blemishes(cuts []cutting) int {
	count := 0
	for _, c := range cuts {
		if c.hyphen || c.forced {
			count++
		}
	}
	return count
}
