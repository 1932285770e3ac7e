package locale

import (
	"errors"
	"maps"
	"strings"

	"quartiers/backend/conference"
)

// said is what a code says: a short heading and a sentence.
type said struct {
	title    Text
	sentence Text
}

// Finding writes the sentence of a finding: both sides by name, with hours and rooms, and what is wrong.
func Finding(code string, params conference.Params) Text {
	if known, ok := findings[code]; ok {
		return fill(known.sentence, withoutYear(params))
	}
	return fill(unknownFinding.sentence, conference.Params{"code": code})
}

// withoutYear names a day of the edition: everybody knows the year.
func withoutYear(params conference.Params) conference.Params {
	date, ok := params["date"].(conference.Date)
	if !ok || date == "" {
		return params
	}
	short := maps.Clone(params)
	short["date"] = inBoth(func(lang Language) string {
		return strings.TrimSpace(Weekday(date, lang) + " " + DayOfMonth(date, lang))
	})
	return short
}

// FindingTitle is the short heading of a finding's code, such as "Deux séquences à la fois".
func FindingTitle(code string) Text {
	if known, ok := findings[code]; ok {
		return fill(known.title, nil)
	}
	return unknownFinding.title
}

// unknownFinding is said of a code that a later version brought.
var unknownFinding = said{
	Text{"Autre remarque", "Another remark"},
	Text{"Cette version ne sait pas dire cette remarque ({code}).", "This version cannot tell this remark ({code})."},
}

// Problem writes an error as a person reads it: what, where, what to do. An error without a code that is known here
// gets one sentence that hides its text: that belongs into "copy details".
func Problem(err error) Text {
	var problem *conference.Problem
	if errors.As(err, &problem) {
		if sentence, ok := problems[problem.Code]; ok {
			return fill(sentence, named(problem.Params))
		}
	}
	return fill(unexpected, nil)
}

// unexpected is said of an error that nobody foresaw.
var unexpected = Text{
	"Quelque chose d'inattendu s'est produit. Rien n'a été modifié ; réessayez, et si cela se répète, copiez les détails.",
	"Something unexpected happened. Nothing was changed; try again, and if it happens again, copy the details.",
}

// named replaces the names of fields and tables by their words.
func named(params conference.Params) conference.Params {
	worded := maps.Clone(params)
	for name, words := range map[string]map[string]Text{"field": fields, "table": tables} {
		if code, ok := params[name].(string); ok {
			worded[name] = word(words, code)
		}
	}
	return worded
}

// gathered joins the tables of the nouns.
func gathered[T any](tables ...map[string]T) map[string]T {
	all := map[string]T{}
	for _, table := range tables {
		maps.Copy(all, table)
	}
	return all
}

var findings = gathered(editionFindings, roomFindings, personFindings, seatFindings, sessionFindings, dayFindings,
	trackFindings, resourceFindings)

var problems = gathered(editionProblems, dayProblems, roomProblems, trackProblems, organiserProblems, sessionProblems,
	seatProblems, personProblems, availabilityProblems, resourceProblems, consentProblems, checkProblems, translationProblems, valueProblems,
	workspaceProblems, operationProblems, backupProblems, undoProblems, mergeProblems, importProblems, attendeeProblems, exportProblems,
	commandProblems, pictureProblems)

var acts = gathered(editionActs, dayActs, roomActs, trackActs, organiserActs, sessionActs, translationActs, seatActs, personActs,
	availabilityActs, resourceActs, consentActs, checkActs, operationActs, workspaceActs)

// fromTable fills a sentence of a table; a code that is unknown here is written as it is.
func fromTable(table map[string]Text, code string, params conference.Params) Text {
	if sentence, ok := table[code]; ok {
		return fill(sentence, params)
	}
	return same(code)
}
