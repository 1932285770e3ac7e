package pdf

import "quartiers/backend/conference"

// back sets the panel that is seen when the folded leaflet is turned over: what a visitor has to know. What has no room
// there follows the programme.
func (l *leaflet) back(p panel) {
	c := l.inPanel(1, leafletTop)
	l.rulePanel(p)
	facts := l.facts(l.programme.Edition.Organisers)
	l.backLogos(c)
	by := l.backSize(facts, c.room())
	head := l.backHead(by)
	if len(facts) == 0 {
		return
	}
	c.place(head)
	for len(facts) > 0 && heightOfBlocks(l.factBlocks(facts[0], by)) <= c.room() {
		l.fact(c, facts[0], by)
		facts = facts[1:]
	}
	l.later = facts
}

// backLogos sets the logos of partners and sponsors at the foot of the panel; the facts end above.
func (l *leaflet) backLogos(c *column) {
	logos := l.arrange(l.backers(conference.Supports, conference.Sponsors), wall{width: leafletMeasure, area: 130, most: 2, only: true})
	if logos == nil {
		return
	}
	y := leafletBottom - logos.height
	logos.draw(c.x, y)
	c.bottom = y - 6
}

// backSize is the largest size at which everything fits, else a usual one.
func (l *leaflet) backSize(facts []fact, room float64) float64 {
	for _, by := range []float64{1.1, 1, 0.92, 0.85} {
		height := heightOfBlocks(l.backHead(by))
		for _, f := range facts {
			height += heightOfBlocks(l.factBlocks(f, by))
		}
		if height <= room {
			return by
		}
	}
	return 0.92
}

func (l *leaflet) backHead(by float64) []block {
	return l.doubled("H2", l.words(practical), l.styles.title.scaled(1.1*by), leafletMeasure)
}

// goOn sets what the back had no room for, below the programme.
func (l *leaflet) goOn(c *column) {
	if len(l.later) == 0 {
		return
	}
	c.bottom = leafletBottom
	c.skip(leafletDays)
	l.within("Sect", func(*element) {
		c.need(heightOfBlocks(l.backHead(1)) + l.styles.body.leading*4)
		c.place(l.backHead(1))
		for _, f := range l.later {
			l.fact(c, f, 1)
		}
	})
}

func (l *leaflet) fact(c *column, f fact, by float64) {
	l.within("Sect", func(e *element) {
		c.place(l.factBlocks(f, by))
		e.gatherLists()
	})
}

// factBlocks are the head of a fact and its paragraphs below it.
func (l *leaflet) factBlocks(f fact, by float64) []block {
	head := inBoth("H3", l.both(l.words(f.head), l.styles.label.scaled(by)), measure{width: leafletMeasure})
	head.before, head.keep = 4.5*by, true
	return append([]block{head}, l.told(f, factSize{leafletMeasure, l.styles.body.scaled(0.92 * by), 1.4 * by})...)
}
