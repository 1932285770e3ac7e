package pdf

// inside sets the programme over the panels in order, then what the back had no room for.
func (l *leaflet) inside() error {
	entries, bottom := l.fit()
	l.newSide()
	l.rulePanel(insidePanels[0])
	c := l.inPanel(0, leafletTop)
	c.bottom = bottom
	for from := 0; from < len(entries); {
		to := from + 1
		for to < len(entries) && entries[to].session != nil {
			to++
		}
		if err := l.day(c, entries[from:to]); err != nil {
			return err
		}
		from = to
	}
	l.goOn(c)
	if len(l.pages) > 2 {
		l.shrunk("leaflet.flowed", "", l.head.title)
	}
	return nil
}

// day sets the head of a day and its sessions.
func (l *leaflet) day(c *column, entries []leafletEntry) (err error) {
	l.within("Sect", func(*element) {
		for i := 0; i < len(entries) && err == nil; i++ {
			c.skip(l.before(entries[i]))
			c.need(l.needed(entries[i:]))
			c.need(chainHeight(entries[i].blocks[:chainLength(entries[i].blocks)])) // no hour alone above what is too tall for a panel
			if entries[i].session == nil {
				l.openDay(c, entries[i])
				continue
			}
			l.session(c, entries[i], i > 1)
			err = l.advance()
		}
	})
	return err
}

func (l *leaflet) openDay(c *column, e leafletEntry) {
	l.bookmark(e.title, 0, c.y-3)
	c.place(e.blocks)
	c.y += e.after
	c.top = c.y // what follows begins here: no space before it
}

// session sets a session: its hour hangs left of its words, once for all that begin together in a panel.
func (l *leaflet) session(c *column, e leafletEntry, ruled bool) {
	s := e.session
	if s.RoomText == "" {
		l.missing("session.room", s.ID, s.Title)
	}
	top, left, fresh := c.y, c.x, c.isFresh()
	if ruled && e.opens && !fresh {
		l.furnish(func(canvas *canvas) { canvas.rule(left, top-leafletRule/2*l.by, leafletMeasure, 0.15, hairline) })
	}
	l.within("Sect", func(made *element) {
		made.title = s.Title
		l.bookmark(s.StartText+"  "+s.Title, 1, top-3)
		if e.opens {
			c.set(block{role: "P", lines: e.hour})
		} else if fresh {
			l.furnish(func(canvas *canvas) { drawUp(canvas, e.hour, left, top+heightOf(e.hour)) })
		}
		l.shift = leafletHang * l.by
		c.x, c.y = left+l.shift, top
		c.place(e.blocks)
		c.x, l.shift = c.x-l.shift, 0
		made.headFirst()
	})
	if c.y > top {
		c.y = max(c.y, top+heightOf(e.hour))
	}
}
