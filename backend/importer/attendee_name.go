package importer

import (
	"slices"
	"strings"
	"unicode/utf8"

	"quartiers/backend/conference"
)

// courtesies stand before a name in a list, and not on a badge.
var courtesies = strings.Fields("M M. Mr Mr. Mrs Mrs. Ms Ms. Mme Mme. Mlle Mlle. Monsieur Madame Mademoiselle")

// attendee reads one row; the claim says that a cell had to be shortened.
func (c columns) attendee(row tableRow) (a conference.Attendee, shortened bool) {
	texts := [fieldCount]string{}
	for field, column := range c.at {
		text := tidyCell(row.cell(column))
		shortened = shortened || utf8.RuneCountInString(text) > mostOfCell
		texts[field] = shorten(text, mostOfCell)
	}
	a = conference.Attendee{GivenName: withoutCourtesy(texts[givenField]), FamilyName: withoutCourtesy(texts[familyField]),
		Function: texts[functionField], Organisation: texts[organisationField], Quality: texts[qualityField]}
	if a.Name() == "" {
		a.GivenName, a.FamilyName = splitListed(withoutCourtesy(texts[fullField]), c.familyFirst)
	}
	return a, shortened
}

// tidyCell makes one line of a cell; what a spreadsheet says of a broken formula is nothing.
func tidyCell(text string) string {
	if text = conference.CleanLine(text); strings.HasPrefix(text, "#") && strings.ToUpper(text) == text {
		return ""
	}
	return text
}

func withoutCourtesy(name string) string {
	if first, rest, ok := strings.Cut(name, " "); ok && slices.Contains(courtesies, first) {
		return strings.TrimSpace(rest)
	}
	return name
}

// splitListed cuts a whole name as lists write it: DUPONT Anne, Anne DUPONT, Dupont, Anne; without such signs, in the
// order that the heading gives.
func splitListed(name string, familyFirst bool) (given, family string) {
	words := strings.Fields(name)
	if strings.Contains(name, ", ") || len(words) < 2 {
		return splitName(name)
	}
	if upTo := capitalsUpTo(words); upTo > 0 && upTo < len(words) && !isCapitals(words[len(words)-1]) {
		return strings.Join(words[upTo:], " "), strings.Join(words[:upTo], " ")
	}
	if first := capitalsFrom(words); familyFirst && (first == 0 || first == len(words)) {
		upTo := leadingParticles(words) + 1
		return strings.Join(words[upTo:], " "), strings.Join(words[:upTo], " ")
	}
	return splitName(name)
}

// capitalsUpTo is where the first words in capitals end; particles in small letters belong to them.
func capitalsUpTo(words []string) int {
	at := leadingParticles(words)
	first := at
	for at < len(words) && isCapitals(words[at]) {
		at++
	}
	if at == first {
		return 0
	}
	return at
}

// leadingParticles counts the particles that a family name begins with, so that a word is left after them.
func leadingParticles(words []string) int {
	at := 0
	for at < len(words)-2 && isParticle(words[at]) {
		at++
	}
	return at
}

// isAddress claims that a text is an e-mail address: it has an @ and no space.
func isAddress(text string) bool {
	return strings.Contains(text, "@") && !strings.Contains(text, " ")
}
