package rules

// mostPartners is how many overlaps with earlier and with later sessions are told of one session. A broken import puts a
// thousand sessions into one hour: every one of them is told, with its nearest, not all of the half million pairs. A
// plenary over thirty sessions is told with each of them, for which it is the only one.
const mostPartners = 4

// meetings calls tell for the sessions of a programme that overlap, the earlier one first.
func meetings(n int, at func(int) *spot, claim func(a, b *spot) bool, tell func(earlier, later *spot)) {
	met := make([]int, n) // later sessions that each was told to overlap, or could have been
	var running []int     // sessions that may not have ended, in the programme's order
	for later := range n {
		running = stillRunning(running, at, later)
		before := 0
		for i := len(running) - 1; i >= 0; i-- {
			earlier := running[i]
			if !at(earlier).span.Overlaps(at(later).span) || !claim(at(earlier), at(later)) {
				continue
			}
			if before < mostPartners || met[earlier] < mostPartners {
				tell(at(earlier), at(later))
			}
			before++
			met[earlier]++
		}
		running = append(running, later)
	}
}

// stillRunning leaves out the sessions that are over when another one begins.
func stillRunning(running []int, at func(int) *spot, next int) []int {
	kept := running[:0]
	for _, i := range running {
		if at(i).span.To > at(next).span.From {
			kept = append(kept, i)
		}
	}
	return kept
}
