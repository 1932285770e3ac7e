package programme

import (
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
	for _, c := range s.Consents {
		if c.Kind == kind {
			return c.Given
		}
	}
	return false
}
