package conference

import "strings"

// digits are the digits of a position, in the order in which texts compare.
const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

// Between makes a position that sorts after a and before b; an empty a is the beginning, an empty b the end. Two people
// who insert at one place at once may make the same position: their records then sort by id.
func Between(a, b string) string {
	a, b = known(a), known(b)
	// Nothing lies between "1" and "10": a last zero counts as nothing, and neighbours in the wrong order as no limit.
	if b = strings.TrimRight(b, "0"); a >= b {
		b = ""
	}
	var out strings.Builder
	for i := 0; ; i++ {
		low, high := digitAt(a, i), len(digits)
		if b != "" {
			high = digitAt(b, i)
		}
		if high-low > 1 {
			out.WriteByte(digits[(low+high)/2])
			return out.String()
		}
		out.WriteByte(digits[low])
		if low < high {
			b = "" // below b from here on: only a limits what follows
		}
	}
}

// known cuts a position before the first sign that is no digit: what another program wrote must not lead us astray.
func known(position string) string {
	foreign := func(r rune) bool { return !strings.ContainsRune(digits, r) }
	if i := strings.IndexFunc(position, foreign); i >= 0 {
		return position[:i]
	}
	return position
}

// digitAt is the value of a digit, and zero behind the last one.
func digitAt(position string, i int) int {
	if i >= len(position) {
		return 0
	}
	return strings.IndexByte(digits, position[i])
}

// Positions makes n positions in order, evenly spread.
func Positions(n int) []string {
	positions := make([]string, n)
	last := ""
	for i := range positions {
		last = after(last)
		positions[i] = last
	}
	return positions
}

// after makes a position behind another with room for many more: it counts instead of halving.
func after(a string) string {
	const step = 2
	if a == "" {
		return "11"
	}
	value := strings.IndexByte(digits, a[0])*len(digits) + digitAt(a, 1) + step
	if value%len(digits) == 0 {
		value++
	}
	if value < len(digits)*len(digits) {
		return string(digits[value/len(digits)]) + string(digits[value%len(digits)])
	}
	return Between(a, "")
}
