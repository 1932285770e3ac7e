package programme

import (
	"strings"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

func (t *teller) edition() Edition {
	e := t.plan.Edition
	return Edition{
		ID:         e.ID,
		Name:       e.Name,
		Ordinal:    t.ordinal(),
		Theme:      e.Theme,
		Dates:      t.dates(),
		Venue:      e.Venue,
		Address:    e.Address,
		Organisers: t.organisers(),
		Practical:  paragraphs(e.Practical),
		Colour:     e.Colour,
		Logo:       e.Logo,
		Plan:       e.Plan,
		TimeZone:   e.TimeZone,
	}
}

func (t *teller) ordinal() string {
	if t.plan.Edition.Ordinal == 0 {
		return ""
	}
	return locale.OrdinalEdition(t.plan.Edition.Ordinal, t.language)
}

// dates names the first and the last day; empty for an edition without days.
func (t *teller) dates() string {
	days := t.plan.Days
	if len(days) == 0 {
		return ""
	}
	return locale.DateRange(days[0].Date, days[len(days)-1].Date, t.language)
}

func (t *teller) organisers() []Organiser {
	all := make([]Organiser, 0, len(t.plan.Organisers))
	for _, o := range t.plan.Organisers {
		all = append(all, Organiser{Name: o.Name, Kind: o.Kind, Does: t.says(locale.OrganiserLead(o.Kind)), Logo: o.Logo, Link: o.Link})
	}
	return all
}

// paragraphs cuts a text at its empty lines; line ends within a paragraph stay.
func paragraphs(text string) []string {
	var all []string
	for _, part := range strings.Split(conference.CleanText(text), "\n\n") {
		if part = strings.TrimSpace(part); part != "" {
			all = append(all, part)
		}
	}
	return all
}
