package locale

import (
	"regexp"
	"strconv"
	"strings"

	"quartiers/backend/conference"
)

// A template holds placeholders: {title} is the value of that name; {count|place|places} picks a word by a number;
// [, {rooms}] is left out when one of its values is missing. Typography is set on the template, never on the values:
// a title stays as somebody wrote it.
var (
	optionalPart = regexp.MustCompile(`\[[^\[\]]*\]`)
	placeholder  = regexp.MustCompile(`\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}`)
)

// missing stands for a value that a sentence cannot do without.
const missing = "…"

func fill(template Text, params conference.Params) Text {
	return inBoth(func(lang Language) string { return fillIn(template.In(lang), params, lang) })
}

func fillIn(template string, params conference.Params, lang Language) string {
	template = Typography(template, lang)
	template = optionalPart.ReplaceAllStringFunc(template, func(part string) string {
		return keepWhenFilled(strings.Trim(part, "[]"), params, lang)
	})
	return placeholder.ReplaceAllStringFunc(template, func(found string) string {
		return valueOf(found, params, lang)
	})
}

// keepWhenFilled drops an optional part when one of its values is missing.
func keepWhenFilled(part string, params conference.Params, lang Language) string {
	for _, found := range placeholder.FindAllString(part, -1) {
		if valueOf(found, params, lang) == missing {
			return ""
		}
	}
	return part
}

func valueOf(found string, params conference.Params, lang Language) string {
	parts := placeholder.FindStringSubmatch(found)
	value, given := params[parts[1]]
	if !given {
		return missing
	}
	if strings.Contains(found, "|") {
		return pickNumber(value, parts[2], parts[3], lang)
	}
	if text := write(value, lang); text != "" {
		return text
	}
	return missing
}

// pickNumber chooses the singular or the plural: French counts 0 and 1 as one, English only 1.
func pickNumber(value any, one, many string, lang Language) string {
	count, _ := strconv.Atoi(write(value, lang))
	if count == 1 || count == 0 && lang != English() {
		return one
	}
	return many
}
