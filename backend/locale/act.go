package locale

import (
	"strconv"
	"strings"

	"quartiers/backend/conference"
)

// Act names an act of the user, as "Undo" does: Déplacer « IA et pédagogie ».
func Act(act conference.Act) Text {
	label, ok := acts[act.Name]
	if !ok {
		label = Text{"Modifier l'espace de travail", "Change the workspace"}
	}
	params := typed(act.Params)
	if kind := act.Params["sessionKind"]; kind != "" && act.Params["title"] == "" {
		params["title"] = numbered(conference.Kind(kind), act.Params["number"])
	}
	if kind := act.Params["otherKind"]; kind != "" && act.Params["other"] == "" {
		params["other"] = Kind(conference.Kind(kind))
	}
	return fill(label, params)
}

// numbered is what a session without a title is called: Table ronde 2.
func numbered(kind conference.Kind, number string) Text {
	return inBoth(func(lang Language) string { return strings.TrimSpace(Kind(kind).In(lang) + " " + number) })
}

// Undone names an act that took another one back: Annuler : Déplacer « IA et pédagogie ».
func Undone(act conference.Act) Text {
	return fill(acts["undo"], conference.Params{"act": Act(act)})
}

// typed gives the values of an act, which the history keeps as texts, the types by which a language writes them.
func typed(texts map[string]string) conference.Params {
	params := conference.Params{}
	for name, text := range texts {
		params[name] = typedValue(name, text)
	}
	return params
}

func typedValue(name, text string) any {
	switch name {
	case "count", "minutes":
		if count, err := strconv.Atoi(text); err == nil {
			return counted(name, count)
		}
	case "day", "date":
		if date, err := conference.ParseDate(text); err == nil {
			return date
		}
	case "start", "from", "to":
		if clock, err := conference.ParseClock(text); err == nil {
			return clock
		}
	}
	return typedWord(name, text)
}

func counted(name string, count int) any {
	if name == "minutes" {
		return conference.Minutes(count)
	}
	return count
}

func typedWord(name, text string) any {
	switch name {
	case "role":
		return conference.Role(text)
	case "language":
		return conference.Language(text)
	case "status":
		return conference.Status(text)
	case "kind":
		return anyKind(text)
	case "finding":
		return FindingTitle(text)
	case "severity":
		return Severity(text)
	}
	return text
}

// anyKind words a kind of a session, a resource or a consent: their codes differ.
func anyKind(code string) Text {
	for _, text := range []Text{
		Kind(conference.Kind(code)), ResourceKind(conference.ResourceKind(code)), ConsentKind(conference.ConsentKind(code)),
	} {
		if text != same(code) {
			return text
		}
	}
	return same(code)
}
