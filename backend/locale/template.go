package locale

import (
	"regexp"
	"strconv"
	"strings"

	"quartiers/backend/conference"
)

// A template holds placeholders: {title} is the value of that name; {count|place|places} picks a word by a number;
// [, {rooms}] is left out when one of its values is missing, and may hold another such part. Typography is set on the
// template, never on the values: a title stays as somebody wrote it.
var (
	optionalPart = regexp.MustCompile(`\[[^\[\]]*\]`)
	placeholder  = regexp.MustCompile(`(\bde )?\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}`)
)

// missing stands for a value that a sentence cannot do without.
const missing = "…"

func fill(template Text, params conference.Params) Text {
	return inBoth(func(lang Language) string { return fillIn(template.In(lang), params, lang) })
}

func fillIn(template string, params conference.Params, lang Language) string {
	template = tieHours(Typography(dropUnfilled(template, params, lang), lang))
	return placeholder.ReplaceAllStringFunc(template, func(found string) string {
		if text, ok := valueOf(found, params, lang); ok {
			return text
		}
		return missing
	})
}

// tieHours keeps the two hours of a span on one line.
func tieHours(template string) string {
	return strings.ReplaceAll(template, "} – {", "}"+wide+"–"+wide+"{")
}

// dropUnfilled takes the brackets off the optional parts, the inner ones first, and drops those that miss a value.
func dropUnfilled(template string, params conference.Params, lang Language) string {
	for optionalPart.MatchString(template) {
		template = optionalPart.ReplaceAllStringFunc(template, func(part string) string {
			return keepWhenFilled(part[1:len(part)-1], params, lang)
		})
	}
	return template
}

func keepWhenFilled(part string, params conference.Params, lang Language) string {
	for _, found := range placeholder.FindAllString(part, -1) {
		if _, ok := valueOf(found, params, lang); !ok {
			return ""
		}
	}
	return part
}

// valueOf writes what a placeholder stands for; false when the value is missing.
func valueOf(found string, params conference.Params, lang Language) (string, bool) {
	parts := placeholder.FindStringSubmatch(found)
	value, given := params[parts[2]]
	if !given {
		return "", false
	}
	if strings.Contains(found, "|") {
		return parts[1] + pickNumber(value, parts[3], parts[4], lang), true
	}
	text := write(value, lang)
	return elided(parts[1], text, lang), text != ""
}

// pickNumber chooses the singular or the plural: French counts 0 and 1 as one, English only 1.
func pickNumber(value any, one, many string, lang Language) string {
	count, _ := strconv.Atoi(write(value, lang))
	if count == 1 || count == 0 && lang != English() {
		return one
	}
	return many
}
