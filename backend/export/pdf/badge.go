package pdf

func (b *badges) margin() float64     { return 5 * b.by }
func (b *badges) bandHeight() float64 { return 7.2 * b.by }

func (b *badges) set(c cut, size, leading float64, in colour) style {
	return style{c, size, leading / pointsPerMM, in}.scaled(b.by)
}

func (b *badges) editionStyle() style { return b.set(sansSemibold, 8, 10, b.styles.accent) }

// badge sets one: the edition, the name as large as it can be, what the person does and where, the role on a band.
func (b *badges) badge(who bearer, label box) {
	inner := label.grown(-b.margin())
	band := box{inner.x, inner.y + inner.height - b.bandHeight(), inner.width, b.bandHeight()}
	words := space{box: box{inner.x, inner.y + heightOf(b.name) + 1.5*b.by, inner.width, 0}}
	words.height = band.y - 2*b.by - words.y
	code := b.nameCode(who, &words)
	b.furnish(func(c *canvas) { drawDown(c, b.name, inner) })
	b.within("LI", func(*element) {
		b.within("LBody", func(*element) {
			b.words(who, words)
			b.placeCode(code)
			b.band(who, band)
		})
	})
}

// words are the name at the top of their place and what follows it at the foot, so that the names of a row align.
func (b *badges) words(who bearer, at space) {
	name, about := b.fit(who, at)
	b.block(name, at.box)
	at.y += at.height - heightOf(about)
	b.block(about, at.box)
}

func (b *badges) block(lines []line, at box) {
	if len(lines) == 0 {
		return
	}
	b.within("P", func(*element) { b.draw(func(c *canvas) { drawDown(c, lines, at) }) })
}

// drawDown draws lines from the top of a place.
func drawDown(c *canvas, lines []line, at box) {
	for _, l := range lines {
		c.line(at.x, at.y+baseline(l), l)
		at.y += l.leading()
	}
}
