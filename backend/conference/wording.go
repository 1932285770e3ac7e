package conference

import "slices"

// Phrase is a text and the language in which it is written.
type Phrase struct {
	Text     string
	Language string // the primary language of a BCP 47 tag; empty when nobody said
}

// Wording is what a subject is called and says: its title, its subtitle and its abstract, as a [Translation] names them
// for each table.
type Wording struct{ Title, Subtitle, Abstract Phrase }

// Written is a subject in the words and the language in which it was written; empty for a subject that has no words.
func (p *Plan) Written(subject Ref) Wording {
	texts, language := p.wordsOf(subject), p.writtenIn(subject)
	return Wording{Phrase{texts[0], language}, Phrase{texts[1], language}, Phrase{texts[2], language}}
}

// In is a subject in a language. Each text that was not translated is the original one; where there is no original
// either, it is told in whatever language it is known.
func (p *Plan) In(subject Ref, language string) Wording {
	all := p.translationsOf.get(subject.ID)
	told := p.Written(subject)
	if len(all) == 0 {
		return told
	}
	t, _ := p.Translation(subject, language)
	told.Title = toldBest(t.Title, language, told.Title, all, func(n *Translation) string { return n.Title })
	told.Subtitle = toldBest(t.Subtitle, language, told.Subtitle, all, func(n *Translation) string { return n.Subtitle })
	told.Abstract = toldBest(t.Abstract, language, told.Abstract, all, func(n *Translation) string { return n.Abstract })
	return told
}

// toldBest is a translated text, else the original, else the first of all translations.
func toldBest(text, language string, original Phrase, all []Translation, of func(*Translation) string) Phrase {
	if text != "" {
		return Phrase{text, PrimaryLanguage(language)}
	}
	for i := range all {
		if other := of(&all[i]); original.Text == "" && other != "" {
			return Phrase{other, PrimaryLanguage(all[i].Language)}
		}
	}
	return original
}

// wordsOf are the title, the subtitle and the abstract of a subject.
func (p *Plan) wordsOf(subject Ref) [3]string {
	switch subject.Table {
	case Sessions:
		if s := p.SessionAt(subject.ID); s != nil {
			return [3]string{s.Title, s.Subtitle, s.Abstract}
		}
	case Editions:
		return [3]string{p.Edition.Name, p.Edition.Theme, p.Edition.Practical}
	case Rooms:
		room, _ := p.Room(subject.ID)
		return [3]string{room.Name, room.Access}
	case Tracks:
		track, _ := p.Track(subject.ID)
		return [3]string{track.Name}
	case Days:
		day, _ := p.Day(subject.ID)
		return [3]string{day.Label}
	}
	return [3]string{}
}

// writtenIn is the language of a subject's own words. Those of a session are taken to be in the language that is spoken
// there, unless they were translated into it: then they are in the edition's.
func (p *Plan) writtenIn(subject Ref) string {
	edition := PrimaryLanguage(p.Edition.Language)
	s := p.SessionAt(subject.ID)
	if subject.Table != Sessions || s == nil || s.Language == "" {
		return edition
	}
	if t, translated := p.Translation(subject, s.Language); translated && t.Title != "" {
		return edition
	}
	return PrimaryLanguage(s.Language)
}

// Translation finds what a subject is called in a language; false when nobody translated it.
func (p *Plan) Translation(subject Ref, language string) (Translation, bool) {
	language = PrimaryLanguage(language)
	for _, t := range p.translationsOf.get(subject.ID) {
		if t.Subject == subject && PrimaryLanguage(t.Language) == language && !t.IsBlank() {
			return t, true
		}
	}
	return Translation{}, false
}

// TranslationsOf lists what a subject is called in other languages.
func (p *Plan) TranslationsOf(subject Ref) []Translation {
	return slices.DeleteFunc(slices.Clone(p.translationsOf.get(subject.ID)), func(t Translation) bool { return t.Subject != subject })
}

// Lacks claims that a subject has a title and that it is not told in a language.
func (p *Plan) Lacks(subject Ref, language string) bool {
	title := p.In(subject, language).Title
	return title.Text != "" && title.Language != PrimaryLanguage(language)
}

// TranslatedInto lists the languages into which anything that is still there is translated, in the order of their tags.
func (p *Plan) TranslatedInto() []string {
	var all []string
	for i := range p.Translations {
		t := &p.Translations[i]
		language := PrimaryLanguage(t.Language)
		if !t.IsBlank() && !slices.Contains(all, language) && p.holds(t.Subject) {
			all = append(all, language)
		}
	}
	slices.Sort(all)
	return all
}

// holds claims that a subject was not deleted: its translations stay, for undo brings it back.
func (p *Plan) holds(subject Ref) bool {
	found := subject.Table == Editions
	switch subject.Table {
	case Sessions:
		found = p.SessionAt(subject.ID) != nil
	case Rooms:
		_, found = p.Room(subject.ID)
	case Tracks:
		_, found = p.Track(subject.ID)
	case Days:
		_, found = p.Day(subject.ID)
	}
	return found
}
