package rules

// mostPartners is how many overlaps are told of one session with those before it. A badly broken import puts a
// thousand sessions into one hour: each of them is still told, but not all of the half million pairs.
const mostPartners = 8

// running are the sessions that have begun and may not have ended, while time goes by.
type running []*spot

// next forgets the sessions that are over when another one begins.
func (r running) next(s *spot) running {
	kept := r[:0]
	for _, earlier := range r {
		if earlier.span.To > s.span.From {
			kept = append(kept, earlier)
		}
	}
	return kept
}

// partners calls tell for the earlier sessions that overlap one and of which a claim is true, up to the limit.
func (r running) partners(s *spot, claim func(earlier *spot) bool, tell func(earlier *spot)) {
	told := 0
	for _, earlier := range r {
		if told == mostPartners {
			return
		}
		if earlier.span.Overlaps(s.span) && claim(earlier) {
			tell(earlier)
			told++
		}
	}
}
