package locale

import (
	"strconv"

	"quartiers/backend/conference"
)

// Shade says in a few words why a session cannot go to a place. There may be a thousand of them at once while somebody
// drags: they are joined, not filled in.
func Shade(code string, params conference.Params) Text {
	return inBoth(func(lang Language) string {
		if say, ok := shades[code]; ok {
			return say(values{params, lang})
		}
		return FindingTitle(code).In(lang)
	})
}

var shades = map[string]func(values) string{
	"room.double_booked": func(v values) string {
		return v.pick("Salle prise par ", "Room taken by ") + v.title() + v.hours("from", "to")
	},
	"person.double_booked": func(v values) string {
		return v.text("person") + v.pick(" est dans ", " is in ") + v.title() + v.hours("from", "to")
	},
	"person.unavailable": func(v values) string {
		return v.text("person") + v.pick(" n’est pas là", " is away") + v.hours("awayFrom", "awayTo") + v.why()
	},
	"room.unavailable": func(v values) string {
		return v.text("room") + v.pick(" n’est pas disponible", " is not available") + v.hours("awayFrom", "awayTo") + v.why()
	},
	"session.outside_day": func(v values) string {
		return v.pick("Hors des heures de la journée", "Outside the hours of the day") + v.hours("opens", "closes")
	},
	"room.too_small": func(v values) string {
		return v.text("room") + v.pick(wide+": ", ": ") + v.text("capacity") + v.pick(" places pour ", " seats for ") +
			v.text("expected") + v.pick(" personnes", " people")
	},
}

// values are the parameters of a sentence in a language.
type values struct {
	params conference.Params
	lang   Language
}

func (v values) pick(fr, en string) string { return Text{fr, en}.In(v.lang) }

func (v values) text(name string) string {
	if count, ok := v.params[name].(int); ok {
		return strconv.Itoa(count)
	}
	return write(v.params[name], v.lang)
}

func (v values) title() string { return Quote(v.text("title"), v.lang) }

// hours writes two hours in brackets, where they are known.
func (v values) hours(from, to string) string {
	start, known := v.params[from].(conference.Clock)
	end, alsoKnown := v.params[to].(conference.Clock)
	if !known || !alsoKnown {
		return ""
	}
	return " (" + Span(start, end, v.lang) + ")"
}

// why writes the reason that somebody gave.
func (v values) why() string {
	if reason, ok := v.params["reason"].(string); ok && reason != "" {
		return v.pick(wide+": ", ": ") + reason
	}
	return ""
}
