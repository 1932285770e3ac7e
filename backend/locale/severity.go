package locale

var severities = map[string]Text{
	"error":   {"erreur", "error"},
	"warning": {"alerte", "warning"},
	"hint":    {"remarque", "hint"},
	"off":     {"désactivé", "off"},
}

var severitiesInPlural = map[string]Text{
	"error":   {"erreurs", "errors"},
	"warning": {"alertes", "warnings"},
	"hint":    {"remarques", "hints"},
	"off":     {"désactivés", "off"},
}

// Severity names how much a finding matters: erreur, alerte, remarque. It takes the code as text, because package
// rules is not known here.
func Severity(code string) Text { return word(severities, code) }

// Severities names several findings of a severity: alertes.
func Severities(code string) Text { return word(severitiesInPlural, code) }
