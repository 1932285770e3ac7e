package planner

import "quartiers/backend/conference"

// TranslationEdit names the texts of a translation that change; nil leaves a text as it is. What each is called depends
// on the subject, see [conference.Translation].
type TranslationEdit struct {
	Title    *string `json:"title,omitempty"`
	Subtitle *string `json:"subtitle,omitempty"`
	Abstract *string `json:"abstract,omitempty"`
}

// Translate says what a subject is called in another language; an empty text takes a translation back, and the original
// stands in for it again. Codes: record.missing, translation.subject_wrong, translation.language_missing.
func (p *Planner) Translate(subject conference.Ref, language string, e TranslationEdit) (Outcome, error) {
	return p.act(func(d *draft) error {
		edition, err := d.editionOf(subject)
		if err != nil {
			return err
		}
		language = conference.PrimaryLanguage(language)
		d.edition = edition
		d.name("translation.edit", "title", d.planner.read(edition).plan.Written(subject).Title.Text, "language", language)
		return d.putTranslation(e.apply(d.translation(edition, subject, language)))
	})
}

func (e TranslationEdit) apply(t conference.Translation) conference.Translation {
	setLine(&t.Title, e.Title)
	setLine(&t.Subtitle, e.Subtitle)
	setText(&t.Abstract, e.Abstract)
	return t
}

// translation finds what a subject is called in a language, or begins it.
func (d *draft) translation(edition conference.ID, subject conference.Ref, language string) conference.Translation {
	id := conference.TranslationID(subject, language)
	if known, err := one(d.rows, d.Translations, conference.Translations, id); err == nil {
		return known
	}
	return conference.Translation{ID: id, EditionID: edition, Subject: subject, Language: language}
}

// putTranslation puts a translation, unless it was never begun and says nothing.
func (d *draft) putTranslation(t conference.Translation) error {
	if _, known := d.at[t.Ref()]; !known && t.IsBlank() {
		return t.Validate()
	}
	return d.put(t)
}

// putTranslations puts what a copy is called in other languages.
func (d *draft) putTranslations(all []conference.Translation) error {
	for _, t := range all {
		if err := d.putTranslation(t); err != nil {
			return err
		}
	}
	return nil
}

// translated makes translations those of a copy.
func translated(all []conference.Translation, edition, copied conference.ID) []conference.Translation {
	for i := range all {
		all[i].EditionID, all[i].Subject.ID = edition, copied
		all[i].ID = conference.TranslationID(all[i].Subject, all[i].Language)
	}
	return all
}

// editionOf finds the edition in which a subject is; code record.missing for one that is not there.
func (d *draft) editionOf(subject conference.Ref) (conference.ID, error) {
	switch subject.Table {
	case conference.Editions:
		edition, err := d.rows.edition(subject.ID)
		return edition.ID, err
	case conference.Days:
		day, err := d.day(subject.ID)
		return day.EditionID, err
	case conference.Rooms:
		room, err := d.room(subject.ID)
		return room.EditionID, err
	case conference.Tracks:
		track, err := d.track(subject.ID)
		return track.EditionID, err
	case conference.Sessions:
		session, err := d.session(subject.ID)
		return session.EditionID, err
	}
	return "", conference.Refuse("translation.subject_wrong", nil)
}
