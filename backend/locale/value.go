package locale

import (
	"fmt"

	"quartiers/backend/conference"
)

// write puts a value into a language by its Go type.
func write(value any, lang Language) string {
	switch v := value.(type) {
	case string:
		return v
	case []string:
		return shortList(v, lang)
	case Text:
		return v.In(lang)
	case conference.Clock:
		return Clock(v, lang)
	case conference.Minutes:
		return Duration(v, lang)
	case conference.Date:
		return Date(v, lang)
	}
	return writeWord(value, lang)
}

// writeWord puts a word of the domain into a language; anything else is written as Go writes it.
func writeWord(value any, lang Language) string {
	switch v := value.(type) {
	case conference.Kind:
		return Kind(v).In(lang)
	case conference.Role:
		return Role(v).In(lang)
	case conference.Status:
		return Status(v).In(lang)
	case conference.Language:
		return Tongue(string(v)).In(lang)
	case []conference.Language:
		return tongues(v, lang)
	case []conference.ResourceKind:
		names := make([]string, len(v))
		for i, kind := range v {
			names[i] = ResourceKind(kind).In(lang)
		}
		return shortList(names, lang)
	}
	return fmt.Sprint(value)
}
