package pdf

import (
	"strings"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

// consentForms are filled in for one person each, with a paragraph and boxes for every consent.
type consentForms struct {
	*sheets
	organisers string // who asks
}

func setConsentForms(j *job) error {
	f := &consentForms{sheets: newSheets(j)}
	f.organisers = f.asking()
	return f.each(f.form)
}

// asking names who organises, or else everybody behind the edition, or else says so in general.
func (f *consentForms) asking() string {
	var names []string
	for _, o := range f.programme.Edition.Organisers {
		if o.Kind == conference.Organises {
			names = append(names, f.clean.clean(o.Name))
		}
	}
	if len(names) > 0 {
		return locale.List(names, f.language)
	}
	if all := f.organiserNames(); all != "" {
		return all
	}
	return f.says(theOrganisers)
}

func (f *consentForms) form(c *column, speaker programme.Speaker) {
	f.sheetHead(c, f.says(consentForm), speaker.Name)
	c.y -= 3 * f.paper.scale // what follows has a rule above
	c.bottom += 5 * f.paper.scale
	f.fact(c, fact{head: theEvent, paragraphs: []string{f.event()}}, true)
	f.fact(c, fact{head: yourSessions, paragraphs: f.interventions(speaker), listed: true}, true)
	for _, consent := range speaker.Consents {
		f.question(c, consent)
	}
	f.fact(c, fact{head: yourRights, paragraphs: []string{f.filled(rightsFree), f.filled(rightsData)}}, true)
	f.aside(c, aside{head: signHere, least: f.signatureHeight(), ruled: true, set: func() { f.signature(c) }})
}

// event is the edition with its dates, its place and who organises it.
func (f *consentForms) event() string {
	e := f.programme.Edition
	lines := []string{strings.Join(filled(f.head.title, e.Dates, e.Venue), ", ")}
	return strings.Join(append(lines, f.organiserLines(f.job.organisers())...), ". ") + "."
}

// interventions are the sessions of somebody with their role and when they are.
func (f *consentForms) interventions(speaker programme.Speaker) []string {
	var lines []string
	for _, seats := range bySession(speaker.Appearances) {
		first := seats[0]
		var roles []string
		for _, seat := range seats {
			roles = append(roles, seat.RoleText)
		}
		line := locale.Quote(first.Title, f.language) + ", " + locale.List(roles, f.language)
		lines = append(lines, strings.Join(filled(line, first.DayText, first.SpanText), ", "))
	}
	return lines
}

// question is what is asked, with the boxes below it.
func (f *consentForms) question(c *column, consent programme.Consent) {
	m := measure{width: f.paper.right - f.paper.text, hyphen: f.hyphen}
	asked := block{role: "P", lines: f.paragraph(f.filled(questions[consent.Kind]), f.styles.body, m)}
	row := f.styles.role.leading + 1.4*f.paper.scale
	f.aside(c, aside{head: headOf(consent.Kind), least: asked.height() + row, ruled: true, set: func() {
		c.place([]block{asked})
		c.need(row)
		c.y += 1.4 * f.paper.scale
		f.within("P", func(*element) { f.answer(c, c.x, consent) })
		c.y += f.styles.role.leading
	}})
}

// headOf names a consent as a heading: Droit à l’image.
func headOf(kind conference.ConsentKind) locale.Text {
	name := locale.ConsentKind(kind)
	return locale.Text{FR: capitalised(name.FR), EN: capitalised(name.EN)}
}

// filled puts the edition and its organisers into a text.
func (f *consentForms) filled(text locale.Text) string {
	return strings.NewReplacer("{organisers}", f.organisers, "{edition}", f.head.title).Replace(f.says(text))
}
