package pdf

import (
	"cmp"
	"slices"
	"strconv"

	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

// cards are the name cards that stand on the tables, in the order in which they are set out: by session, then by seat.
type cards struct{ *job }

func setNameCards(j *job) error {
	c := &cards{j}
	c.lay(sheetOf(A4, true, cardMargin))
	for _, s := range c.programme.Unplaced {
		c.missing("session.slot", s.ID, s.Title)
	}
	if err := setEach(j, c.cards(), (*nameCard).set); err != nil {
		return err
	}
	return c.titled(c.programme.Edition.Dates)
}

// nameCard is the card of a person in a session.
type nameCard struct {
	*cards
	day     programme.Day
	session programme.Session
	person  programme.Name
	role    conference.Role
	seat    int // its place in the session, from 1
	of      int // how many there are
}

func (c *cards) cards() []*nameCard {
	var all []*nameCard
	known := map[conference.ID]bool{}
	for _, day := range c.programme.Days {
		for _, s := range day.Sessions {
			for _, card := range c.cardsOf(day, s) {
				if !c.options.Once || !known[card.person.PersonID] {
					all = append(all, card)
				}
				known[card.person.PersonID] = true
			}
		}
	}
	return all
}

// cardsOf are the cards of a session by seat; somebody with two seats has one, for the role that is named first.
func (c *cards) cardsOf(day programme.Day, s programme.Session) []*nameCard {
	var all []*nameCard
	for _, group := range s.People {
		for _, n := range group.People {
			named := slices.ContainsFunc(all, func(other *nameCard) bool { return other.person.PersonID == n.PersonID })
			if !named && plain(c.nameOf(n, c.styles.name)) != "" {
				all = append(all, &nameCard{cards: c, day: day, session: s, person: n, role: group.Role})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b *nameCard) int { return cmp.Compare(seatOf(a), seatOf(b)) })
	for i, card := range all {
		card.seat, card.of = i+1, len(all)
	}
	return all
}

// seatOf is the place of a person among the seats of the session.
func seatOf(card *nameCard) int {
	return slices.IndexFunc(card.session.Seats, func(s programme.Seat) bool {
		return s.Person != nil && s.Person.PersonID == card.person.PersonID && s.Role == card.role
	})
}

// set makes a sheet: the name is read once and drawn twice.
func (n *nameCard) set() {
	n.addPage()
	n.mark()
	face := n.face()
	n.within("Sect", func(e *element) {
		e.title = plain(n.nameOf(n.person, n.styles.name))
		n.folds()
		n.furnish(func(c *canvas) {
			c.turned(n.paper.width/2, n.paper.height/2, func() { face.draw(c, n.styles.accent) })
			c.box(face.rule, n.styles.accent)
		})
		for _, text := range face.texts {
			n.within(text.tag, func(*element) { n.draw(text.draw) })
		}
		n.caption()
	})
}

// mark puts the card into the outline, below its session unless there is one card for each person.
func (n *nameCard) mark() {
	name := plain(n.nameOf(n.person, n.styles.name))
	if n.options.Once {
		n.bookmark(name, 0, 0)
		return
	}
	if n.seat == 1 {
		n.bookmark(n.session.StartText+"  "+n.clean.clean(n.session.Title), 0, 0)
	}
	n.bookmark(name, 1, 0)
}

// folds are the lines to fold along: the ridge, and the feet that keep the card standing.
func (n *nameCard) folds() {
	p := n.paper
	n.furnish(func(c *canvas) {
		for _, y := range []float64{cardFoot, p.height / 2, p.height - cardFoot} {
			c.dashes(0, y, p.width, 0.15, hairline)
		}
	})
}

// caption says on the foot, which is folded under, where the card is set out.
func (n *nameCard) caption() {
	text := n.session.StartText + "  ·  " + n.session.Title
	if len(n.programme.Days) > 1 {
		text = n.day.Title + "  ·  " + text
	}
	if n.session.RoomText != "" {
		text += "  ·  " + n.session.RoomText
	}
	lines := n.fitting(text+"  ·  "+strconv.Itoa(n.seat)+"/"+strconv.Itoa(n.of), n.styles.note.scaled(1.1), n.paper.measure(), 2)
	n.within("P", func(*element) {
		n.draw(func(c *canvas) { drawUp(c, lines, n.paper.left, n.paper.height-cardFoot/2+heightOf(lines)/2) })
	})
}
