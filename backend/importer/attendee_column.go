package importer

import (
	"slices"
	"strings"

	"quartiers/backend/conference"
)

// The fields of an attendee, and the whole name that some lists have in one column.
const (
	familyField = iota
	givenField
	fullField
	functionField
	organisationField
	qualityField
	fieldCount
)

// fieldNames name the fields in the sentences of package locale.
var fieldNames = [fieldCount]string{"family", "given", "full", "function", "organisation", "quality"}

// headings are what columns are called, folded and without the words that say nothing.
var headings = map[string]int{}

func init() {
	for field, names := range [fieldCount]string{
		familyField:       "nom|noms|nom famille|nom usuel|nom usage|nom naissance|nom patronymique|patronyme|name|family name|familyname|last name|lastname|surname|family",
		givenField:        "prenom|prenoms|prenom usuel|prenom usage|first name|firstname|first names|given name|givenname|given names|given|forename|forenames",
		fullField:         "nom complet|nom prenom|noms prenoms|nom prenoms|prenom nom|prenoms noms|nom affiche|nom badge|full name|fullname|complete name|name surname|name badge|badge name|display name|first last name|name firstname|lastname firstname|last name first name|first name last name",
		functionField:     "fonction|fonctions|function|poste|job|job title|jobtitle|position|metier|profession|emploi|intitule poste|titre professionnel",
		organisationField: "etablissement|etablissements|organisation|organization|organisme|structure|institution|institut|universite|university|ecole|societe|entreprise|company|affiliation|employeur|employer|composante|etablissement rattachement|structure rattachement|etablissement organisme|organisme etablissement|laboratoire|collectivite|association",
		qualityField:      "role|roles|qualite|type|types|categorie|category|statut|status|profil|profile|badge|type badge|badge type|bandeau|type billet|billet|tarif|ticket|ticket type|type ticket|type participation|participation|kind|attendee type|vous etes|titre participation|mention",
	} {
		for name := range strings.SplitSeq(names, "|") {
			headings[name] = field
		}
	}
}

// empties say nothing in a heading: "Votre nom du participant*" is "nom".
var empties = strings.Fields("votre vos mon your my the le la les l de du des d of s et and ou or sur on a participant participante participants " +
	"participantes attendee attendees intervenant intervenante speaker personne person invite invitee guest obligatoire required")

// columns say which column holds which field; -1: none does.
type columns struct {
	at          [fieldCount]int
	familyFirst bool // in whole names
}

func noColumns() columns {
	var c columns
	for field := range c.at {
		c.at[field] = -1
	}
	return c
}

func (c columns) names() bool {
	return c.at[familyField] >= 0 || c.at[givenField] >= 0 || c.at[fullField] >= 0
}

// known counts the fields that have a column.
func (c columns) known() int {
	known := 0
	for _, at := range c.at {
		if at >= 0 {
			known++
		}
	}
	return known
}

// plainHeading is a heading without the words that say nothing: "Votre nom (en capitales)" is "nom".
func plainHeading(heading string) string {
	if before, _, found := strings.Cut(heading, "("); found && before != "" {
		heading = before
	}
	words := strings.Fields(conference.Fold(strings.ReplaceAll(heading, "_", " ")))
	words = slices.DeleteFunc(words, func(word string) bool { return slices.Contains(empties, word) })
	return strings.Join(words, " ")
}

// readHeadings maps the columns; the first of two that mean the same counts. A name without a given name beside it is
// the whole one, and so is "Participant" beside other headings.
func readHeadings(cells []string) columns {
	c := noColumns()
	for i, cell := range cells {
		if field, ok := headings[plainHeading(cell)]; ok && c.at[field] < 0 {
			c.at[field] = i
		}
	}
	if c.at[fullField] < 0 && c.at[givenField] < 0 {
		c.at[fullField], c.at[familyField] = c.at[familyField], -1
	}
	if !c.names() && c.known() > 0 {
		c.at[fullField] = slices.IndexFunc(cells, func(cell string) bool { return cell != "" && plainHeading(cell) == "" })
	}
	if at := c.at[fullField]; at >= 0 {
		words := strings.Fields(conference.Fold(cells[at]))
		c.familyFirst = len(words) > 1 && (slices.Contains(words, "prenom") || slices.Contains(words, "prenoms")) && strings.HasPrefix(words[0], "nom")
	}
	return c
}

const headingsWithin = 15 // rows: titles and notes may stand above the headings

// findHeadings finds the row of headings: the one of the first rows that names most columns, a name among them; -1 for
// none.
func findHeadings(rows []tableRow) int {
	best, most := -1, 0
	for i, row := range rows[:min(len(rows), headingsWithin)] {
		if c := readHeadings(row.cells); c.names() && c.known() > most {
			best, most = i, c.known()
		}
	}
	return best
}
