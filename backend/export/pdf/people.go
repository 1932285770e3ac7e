package pdf

import (
	"strings"
	"unicode"

	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

// smallCapital is the size of a small capital as a share of the capital.
const smallCapital = 0.8

// people are the groups of a session, each with the words that introduce it.
func (b *brochure) people(s programme.Session) []block {
	var blocks []block
	for i, g := range s.People {
		made := b.group(g, i == 0)
		for n, block := range made[len(made)-len(g.People):] {
			block.landed = b.noting(string(g.People[n].PersonID))
			made[len(made)-len(g.People)+n] = block
		}
		blocks = append(blocks, made...)
	}
	return blocks
}

// noting remembers for the index on which page somebody is named.
func (b *brochure) noting(person string) func(y float64) {
	return func(y float64) {
		said, page := b.mentions[person], len(b.pages)
		if len(said) > 0 && said[len(said)-1].page == page {
			return
		}
		at := b.newAnchor()
		b.land(at, y-3)
		b.mentions[person] = append(said, mention{page, at})
	}
}

// group keeps its words with the first name. A name and what follows it stay in one piece, so that no institution
// stands alone on the next page.
func (b *job) group(g programme.Group, first bool) []block {
	width := b.paper.right - b.paper.text
	space := 1.8
	var blocks []block
	if g.Label != "" {
		label := inBoth("P", b.both(words{g.Label, g.Second}, b.styles.role), measure{width: width})
		label.before, label.keep = space, true
		blocks = append(blocks, label)
		space = 0
	} else if !first {
		space = 1
	}
	for i, n := range g.People {
		lines := breakLines(b.named(n), measure{width: width, hang: hangingIndent})
		made := block{role: "LBody", lines: lines, whole: true, indent: hangingIndent}
		if i == 0 {
			made.before = space
		}
		blocks = append(blocks, made)
	}
	return blocks
}

const hangingIndent = 4

// named is a name in bold, then function and institution in soft ink.
func (j *job) named(n programme.Name) []piece {
	pieces := j.nameOf(n, j.styles.name)
	var about []string
	for _, text := range []string{n.Function, n.Organisation} {
		if text = j.clean.clean(text); text != "" {
			about = append(about, text)
		}
	}
	if len(about) > 0 {
		pieces = append(pieces, piece{", " + strings.Join(about, ", "), j.styles.role})
	}
	return pieces
}

// nameOf writes given and family name; particles stay with the name that they precede.
func (j *job) nameOf(n programme.Name, s style) []piece {
	given, family := j.clean.clean(n.Given), j.clean.clean(n.Family)
	var pieces []piece
	if given != "" {
		pieces = append(pieces, piece{given, s})
	}
	if given != "" && family != "" {
		pieces[0].text += " "
	}
	return append(pieces, j.family(family, s)...)
}

// family writes a family name by the option.
func (j *job) family(name string, s style) []piece {
	name = strings.ReplaceAll(name, " ", string(noBreak))
	switch j.options.Families {
	case FamiliesCapitals:
		return []piece{{strings.ToUpper(name), s}}
	case FamiliesSmall:
		return smallCapitals(name, s)
	}
	if name == "" {
		return nil
	}
	return []piece{{name, s}}
}

// smallCapitals writes small letters as smaller capitals.
func smallCapitals(name string, s style) []piece {
	small := s
	small.size *= smallCapital
	var pieces []piece
	for _, r := range name {
		p := piece{string(unicode.ToUpper(r)), s}
		if unicode.IsLower(r) {
			p.style = small
		}
		if last := len(pieces) - 1; last >= 0 && pieces[last].style == p.style {
			pieces[last].text += p.text
			continue
		}
		pieces = append(pieces, p)
	}
	return pieces
}

// inBrief names who is in a session, who leads it first: "Animée par Anne Essai, avec Jean Essai et Zoé Essai".
func (j *job) inBrief(s programme.Session) string {
	var groups []string
	for _, group := range s.People {
		var names []string
		for _, n := range group.People {
			if name := plain(j.nameOf(n, j.styles.note)); name != "" {
				names = append(names, strings.ReplaceAll(name, " ", string(noBreak)))
			}
		}
		if text := locale.List(names, j.language); text != "" && group.Label != "" {
			groups = append(groups, group.Label+" "+text)
		} else if text != "" {
			groups = append(groups, text)
		}
	}
	return strings.Join(groups, ", ")
}
