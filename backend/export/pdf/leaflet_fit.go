package pdf

// manner is how the programme is written: a size of the words, and how people are named.
type manner struct {
	by    float64
	brief bool
}

// manners are tried from the largest until the programme fits inside.
var manners = []manner{{1.25, false}, {1.17, false}, {1.1, false}, {1.04, false}, {0.98, false}, {1.04, true}, {0.98, true}, {0.92, true}, {0.86, true}, {0.8, true}}

// overflowing is the manner of a programme that does not fit on one sheet anyway.
var overflowing = manner{0.88, true}

// smallest is the size of words below which somebody should know.
const smallest = 0.95

// fit takes the largest manner that fits, and the height at which its panels end evenly.
func (l *leaflet) fit() ([]leafletEntry, float64) {
	most := leafletBottom - leafletTop
	if entries := l.written(manners[len(manners)-1]); l.panelsFor(entries, most) > len(insidePanels) {
		return l.written(overflowing), leafletBottom
	}
	for _, m := range manners {
		entries := l.written(m)
		if l.panelsFor(entries, most) > len(insidePanels) {
			continue
		}
		if m.by < smallest {
			l.shrunk("leaflet.shrunk", "", l.head.title)
		}
		return entries, leafletTop + l.evenHeight(entries, most)
	}
	return nil, leafletBottom
}

func (l *leaflet) written(m manner) []leafletEntry {
	l.by, l.brief = m.by, m.brief
	return l.entries()
}

// evenHeight is the least height of the panels inside which the programme fits.
func (l *leaflet) evenHeight(entries []leafletEntry, most float64) float64 {
	low, high := 0.0, most
	for i := range entries {
		low = max(low, l.needed(entries[i:]))
	}
	for low = min(low, most); high-low > 0.5; {
		if try := (low + high) / 2; l.panelsFor(entries, try) > len(insidePanels) {
			low = try
		} else {
			high = try
		}
	}
	return high
}

// panelsFor counts the panels of a height that entries take, as a column sets them.
func (l *leaflet) panelsFor(entries []leafletEntry, height float64) int {
	panels, y := 1, 0.0
	for i, e := range entries {
		if y > 0 && !l.follows(entries, i) {
			y += l.before(e)
		}
		if need := l.needed(entries[i:]); y > 0 && y+need > height+0.01 && need <= height {
			panels, y = panels+1, 0
		}
		for y += e.height() + e.after; y > height+0.01 && e.height() > height; y -= height {
			panels++
		}
	}
	return panels
}

// follows claims that an entry stands right below the head of its day.
func (l *leaflet) follows(entries []leafletEntry, i int) bool {
	return i > 0 && entries[i-1].session == nil
}

// leafletTogether is the height up to which sessions of one hour stay in one panel.
const leafletTogether = 105

// needed is the height that must be left in a panel for an entry: the head of a day stays with what follows, an hour
// with all of its sessions unless they are many.
func (l *leaflet) needed(entries []leafletEntry) float64 {
	e := entries[0]
	if e.session == nil && len(entries) > 1 {
		return e.height() + e.after + l.needed(entries[1:])
	}
	if hour := l.hourHeight(entries); e.opens && hour <= leafletTogether {
		return hour
	}
	return e.height()
}

// hourHeight is what the sessions take that begin together with the first one.
func (l *leaflet) hourHeight(entries []leafletEntry) float64 {
	total := entries[0].height()
	for _, e := range entries[1:] {
		if e.opens {
			break
		}
		total += l.before(e) + e.height()
	}
	return total
}
