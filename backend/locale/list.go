package locale

import (
	"strconv"
	"strings"
)

// List joins names: a, b et c; a, b and c.
func List(items []string, lang Language) string {
	if len(items) < 2 {
		return strings.Join(items, "")
	}
	last := len(items) - 1
	return strings.Join(items[:last], ", ") + conjunction(lang) + items[last]
}

func conjunction(lang Language) string { return Text{" et ", " and "}.In(lang) }

// mostNames is how many names of a list a sentence bears.
const mostNames = 4

// shortList joins names and counts those that a sentence would not bear: a, b, c et 31 autres.
func shortList(items []string, lang Language) string {
	if len(items) <= mostNames {
		return List(items, lang)
	}
	kept := mostNames - 1
	others := strconv.Itoa(len(items)-kept) + Text{" autres", " others"}.In(lang)
	return strings.Join(items[:kept], ", ") + conjunction(lang) + others
}

// Quote puts a title into the language's quotation marks: « … », “…”.
func Quote(text string, lang Language) string {
	if lang == English() {
		return "“" + text + "”"
	}
	return "«" + narrow + text + narrow + "»"
}
