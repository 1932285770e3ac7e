package programme

import (
	"slices"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

// consents tells what a person answered to each question of consent, in the order of the questions.
func (t *teller) consents(person conference.ID) []Consent {
	answers := map[conference.ConsentKind]conference.Consent{}
	for _, c := range t.plan.ConsentsOf(person) {
		answers[c.Kind] = c
	}
	consents := make([]Consent, 0, len(conference.ConsentKinds()))
	for _, kind := range conference.ConsentKinds() {
		answer, answered := answers[kind]
		consents = append(consents, Consent{
			Kind:     kind,
			KindText: t.says(locale.ConsentKind(kind)),
			Answered: answered,
			Given:    answered && answer.Given,
			DateText: locale.CivilDate(answer.Date, t.language),
		})
	}
	return consents
}

// Agrees claims that the speaker gave a consent.
func (s Speaker) Agrees(kind conference.ConsentKind) bool {
	return s.answered(kind, true)
}

// Refuses claims that the speaker was asked for a consent and refused it.
func (s Speaker) Refuses(kind conference.ConsentKind) bool {
	return s.answered(kind, false)
}

func (s Speaker) answered(kind conference.ConsentKind, given bool) bool {
	return slices.ContainsFunc(s.Consents, func(c Consent) bool { return c.Kind == kind && c.Answered && c.Given == given })
}
