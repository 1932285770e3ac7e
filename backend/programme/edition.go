package programme

import (
	"strings"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

func (t *teller) edition() Edition {
	e := t.plan.Edition
	first, second := t.wording(e.Ref())
	return Edition{
		ID:         e.ID,
		Name:       first.Title.Text,
		Ordinal:    t.ordinal(t.language),
		Theme:      first.Subtitle.Text,
		Dates:      t.dates(t.language),
		Venue:      e.Venue,
		Address:    e.Address,
		Organisers: t.organisers(),
		Practical:  paragraphs(first.Abstract.Text),
		Written:    written(first),
		Second: SecondEdition{Name: second.Title.Text, Ordinal: t.too(t.ordinal), Theme: second.Subtitle.Text,
			Dates: t.too(t.dates), Practical: paragraphs(second.Abstract.Text)},
		Colour:   e.Colour,
		Logo:     e.Logo,
		Plan:     e.Plan,
		TimeZone: e.TimeZone,
	}
}

func (t *teller) ordinal(language locale.Language) string {
	if t.plan.Edition.Ordinal == 0 {
		return ""
	}
	return locale.OrdinalEdition(t.plan.Edition.Ordinal, language)
}

// dates names the first and the last day; empty for an edition without days.
func (t *teller) dates(language locale.Language) string {
	days := t.plan.Days
	if len(days) == 0 {
		return ""
	}
	return locale.DateRange(days[0].Date, days[len(days)-1].Date, language)
}

func (t *teller) organisers() []Organiser {
	all := make([]Organiser, 0, len(t.plan.Organisers))
	for _, o := range t.plan.Organisers {
		does := locale.OrganiserLead(o.Kind)
		all = append(all, Organiser{Name: o.Name, Kind: o.Kind, Does: t.says(does), DoesToo: t.saysToo(does), Logo: o.Logo, Link: o.Link})
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
