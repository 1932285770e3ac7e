package locale

import "quartiers/backend/conference"

// Tongue is the name of a language within a sentence; the tag itself for one that is not spoken here.
func Tongue(tag string) Text {
	switch conference.PrimaryLanguage(tag) {
	case French():
		return Text{"français", "French"}
	case English():
		return Text{"anglais", "English"}
	}
	return same(tag)
}

// tongues names some languages: français et anglais.
func tongues(tags []conference.Language, lang Language) string {
	names := make([]string, len(tags))
	for i, tag := range tags {
		names[i] = Tongue(string(tag)).In(lang)
	}
	return List(names, lang)
}

var translationActs = map[string]Text{
	"translation.edit": {"Traduire[ « {title} »][ en {language}]", "Translate[ “{title}”][ into {language}]"},
}

var translationProblems = map[string]Text{
	"translation.subject_wrong": {"Seuls l'édition, ses journées, ses salles, ses parcours et ses séquences se traduisent : choisissez l'un d'eux.",
		"Only the edition, its days, its rooms, its tracks and its sessions can be translated: choose one of them."},
	"translation.language_missing": {"Il manque la langue de la traduction : choisissez-en une dans la liste.",
		"The language of the translation is missing: choose one of the list."},
}
