package pdf

import (
	"slices"

	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

// Bearers says who gets a badge.
type Bearers string

// The people who get badges.
const (
	Everybody  Bearers = ""
	Moderators Bearers = "moderators" // who moderates somewhere
	Others     Bearers = "speakers"   // who is named and moderates nowhere
)

// bearer is a person with the word on the band of their badge.
type bearer struct {
	programme.Name
	role conference.Role
	word string
}

// bearers are the people whom the programme names, by family name, each once with their most important role.
func (b *badges) bearers() []bearer {
	var all []bearer
	for _, s := range b.programme.Speakers {
		lead := leadingRole(s.Appearances)
		moderates := lead.Role == conference.Moderator
		if b.options.Bearers == Moderators && !moderates || b.options.Bearers == Others && moderates {
			continue
		}
		all = append(all, bearer{s.Name, lead.Role, capitalised(lead.RoleText)})
	}
	return all
}

// leadingRole is the appearance whose role a programme names first.
func leadingRole(appearances []programme.Appearance) programme.Appearance {
	rank := func(a programme.Appearance) int { return slices.Index(conference.Roles(), a.Role) }
	return slices.MinFunc(appearances, func(a, b programme.Appearance) int { return rank(a) - rank(b) })
}

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
	words := box{inner.x, inner.y + heightOf(b.name) + 1.5*b.by, inner.width, 0}
	words.height = band.y - 2*b.by - words.y
	b.furnish(func(c *canvas) { drawDown(c, b.name, inner) })
	b.within("LI", func(*element) {
		b.within("LBody", func(*element) {
			b.words(who, words)
			b.band(who, band)
		})
	})
}

// words are the name at the top of their place and what follows it at the foot, so that the names of a row align.
func (b *badges) words(who bearer, at box) {
	name, about := b.fit(who, at)
	b.block(name, at)
	at.y += at.height - heightOf(about)
	b.block(about, at)
}

func (b *badges) block(lines []line, at box) {
	if len(lines) == 0 {
		return
	}
	b.within("P", func(*element) { b.draw(func(c *canvas) { drawDown(c, lines, at) }) })
}

// band bears the role; roles differ by light and dark as well, for those who print in black.
func (b *badges) band(who bearer, at box) {
	if who.word == "" {
		return
	}
	ground, text := b.roleInks(who.role)
	word := b.fitting(who.word, b.set(sansSemibold, 10.5, 12, text), at.width-5*b.by, 1)
	b.furnish(func(c *canvas) {
		c.box(at, ground)
		if ground == white {
			frame(c, at, 0.35*b.by, text)
		}
	})
	at.x += 2.5 * b.by
	at.y += (at.height - heightOf(word)) / 2
	b.block(word, at)
}

// roleInks are the ground of a band and the ink on it.
func (b *badges) roleInks(role conference.Role) (ground, text colour) {
	accent := b.styles.accent
	switch role {
	case conference.Moderator:
		return ink, white
	case conference.Technician:
		return white, accent
	}
	return accent, white
}

// drawDown draws lines from the top of a place.
func drawDown(c *canvas, lines []line, at box) {
	for _, l := range lines {
		c.line(at.x, at.y+baseline(l), l)
		at.y += l.leading()
	}
}
