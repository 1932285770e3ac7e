package locale

// Text is one thing said in both languages.
type Text struct {
	FR string `json:"fr"`
	EN string `json:"en"`
}

// In picks a language; whatever is not English is French, the language of the event.
func (t Text) In(lang Language) string {
	if lang == English() {
		return t.EN
	}
	return t.FR
}

// same is a text that both languages write alike.
func same(text string) Text { return Text{text, text} }

// inBoth asks for a text in each language.
func inBoth(write func(lang Language) string) Text {
	return Text{FR: write(French()), EN: write(English())}
}
