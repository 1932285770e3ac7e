package rules

// mostPartners is how many overlaps are told of one session with those before it, once each of these has been told
// of. A broken import puts a thousand sessions into one hour: every one of them is told, not all of the half million
// pairs.
const mostPartners = 4

// running are the sessions that have begun and may not have ended, while time goes by.
type running []runner

type runner struct {
	*spot
	told bool
}

// meet lets a session begin: those that are over are forgotten, and tell is called for those that overlap it and of
// which a claim is true.
func (r running) meet(s *spot, claim func(earlier *spot) bool, tell func(earlier *spot)) running {
	r = r.after(s)
	told := 0
	for i := range r {
		earlier := &r[i]
		if told >= mostPartners && earlier.told || !earlier.span.Overlaps(s.span) || !claim(earlier.spot) {
			continue
		}
		tell(earlier.spot)
		earlier.told = true
		told++
	}
	return append(r, runner{s, told > 0})
}

// after forgets the sessions that are over when another one begins.
func (r running) after(s *spot) running {
	kept := r[:0]
	for _, earlier := range r {
		if earlier.span.To > s.span.From {
			kept = append(kept, earlier)
		}
	}
	return kept
}
