package conference

import "strings"

// digits are the digits of a position, in the order in which texts compare.
const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

// Between makes a position that sorts after a and before b; an empty a is the beginning, an empty b the end. Two people
// who insert at one place at once may make the same position: their records then sort by id.
func Between(a, b string) string {
	// Nothing lies between "1" and "10": a last zero counts as nothing, and neighbours in the wrong order as no limit.
	if b = strings.TrimRight(b, "0"); a >= b {
		b = ""
	}
	var out strings.Builder
	for i := 0; ; i++ {
		low, high := digitAt(a, i, 0), len(digits)
		if b != "" {
			high = digitAt(b, i, 0)
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

func digitAt(position string, i, otherwise int) int {
	if i >= len(position) {
		return otherwise
	}
	return max(strings.IndexByte(digits, position[i]), 0) // a foreign digit counts as the lowest
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
	value := strings.IndexByte(digits, a[0])*len(digits) + digitAt(a, 1, 0) + step
	if value%len(digits) == 0 {
		value++
	}
	if value < len(digits)*len(digits) {
		return string(digits[value/len(digits)]) + string(digits[value%len(digits)])
	}
	return Between(a, "")
}
