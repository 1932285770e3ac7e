package importer

import (
	"slices"
	"strings"

	"quartiers/backend/conference"
)

// qualities begin the words that say what people are at an event; a column of them is no institution.
var qualities = strings.Fields("organis benevol volont volunt staff equipe team press participant attendee speaker intervenant " +
	"invite guest expos sponsor partenaire partner media vip moderat anim panel orat")

// titles are what may stand alone above a list without headings.
var titles = strings.Fields("participants participantes attendees inscrits inscrites inscriptions benevoles volunteers intervenants " +
	"intervenantes speakers badges noms names invites invitees organisation")

// guessColumns reads a table without headings: a whole name or two columns of names, then function, institution and
// what people are.
func guessColumns(rows []tableRow) columns {
	rows = rows[titleRows(rows):]
	c := noColumns()
	used := usedColumns(rows)
	rest := used
	if len(used) == 1 || len(used) > 0 && mostly(rows, used[0], hasSpace) && !mostly(rows, used[0], isCapitalised) {
		c.at[fullField], rest = used[0], used[1:]
	} else if len(used) > 1 {
		c.at[familyField], c.at[givenField], rest = used[0], used[1], used[2:]
		if mostly(rows, used[1], isCapitalised) && !mostly(rows, used[0], isCapitalised) {
			c.at[familyField], c.at[givenField] = used[1], used[0]
		}
	}
	return c.withRest(rows, rest)
}

func (c columns) withRest(rows []tableRow, rest []int) columns {
	for i, at := range rest {
		if mostly(rows, at, isQuality) {
			c.at[qualityField] = at
			rest = slices.Delete(slices.Clone(rest), i, i+1)
			break
		}
	}
	switch len(rest) {
	case 0:
	case 1:
		c.at[organisationField] = rest[0]
	default:
		c.at[functionField], c.at[organisationField] = rest[0], rest[1]
	}
	return c
}

// usedColumns are those with words and not with addresses or numbers, from the left.
func usedColumns(rows []tableRow) []int {
	var used []int
	for at := range mostColumns {
		if mostly(rows, at, isWorded) {
			used = append(used, at)
		}
	}
	return used
}

// mostly claims that more than half of the cells of a column that hold something are so, and that some do.
func mostly(rows []tableRow, at int, so func(string) bool) bool {
	filled, alike := 0, 0
	for _, row := range rows {
		if cell := tidyCell(row.cell(at)); cell != "" {
			filled++
			if so(cell) {
				alike++
			}
		}
	}
	return alike*2 > filled
}

func hasSpace(cell string) bool { return strings.Contains(withoutCourtesy(cell), " ") }

func isWorded(cell string) bool {
	return !isAddress(cell) && strings.ContainsFunc(cell, isLetter) && !slices.Contains(courtesies, cell)
}

// isCapitalised claims that every word is in capitals.
func isCapitalised(cell string) bool {
	return !slices.ContainsFunc(strings.Fields(cell), func(word string) bool { return !isCapitals(word) && !isParticle(word) })
}

func isQuality(cell string) bool {
	folded := conference.Fold(cell)
	return slices.ContainsFunc(qualities, func(stem string) bool { return strings.HasPrefix(folded, stem) })
}

// titleRows counts the rows above a list without headings that hold nothing but a title.
func titleRows(rows []tableRow) int {
	if len(rows) > 1 && len(rows[0].filled()) == 1 {
		words := strings.Fields(conference.Fold(rows[0].filled()[0]))
		if len(words) > 0 && slices.ContainsFunc(words, func(word string) bool { return slices.Contains(titles, word) }) {
			return 1
		}
	}
	return 0
}
