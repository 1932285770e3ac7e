package app

import (
	"quartiers/backend/conference"
	"quartiers/backend/planner"
)

// Translations are what an edition and what is in it are called in other languages.
type Translations struct{ desk *desk }

// Edit says what a subject is called in a language; an empty text takes its translation back.
func (t *Translations) Edit(table, subject, language string, e planner.TranslationEdit) (Outcome, error) {
	return act(t.desk, func(p *planner.Planner) (planner.Outcome, error) {
		return p.Translate(conference.Ref{Table: conference.Table(table), ID: id(subject)}, language, e)
	})
}
