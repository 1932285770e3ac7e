package sample

import "quartiers/backend/conference"

// english is what a subject is called, and says, in English.
type english struct{ title, subtitle, abstract string }

// translate tells a subject in English as well.
func (b *builder) translate(subject conference.Ref, e english) {
	b.records.Add(conference.Translation{
		ID: conference.TranslationID(subject, "en"), EditionID: b.edition, Subject: subject, Language: "en",
		Title: e.title, Subtitle: e.subtitle, Abstract: e.abstract,
	})
}

// The name of the event stays as it is.
var englishEdition = english{
	subtitle: "Sovereignty in digital teaching",
	abstract: "On Wednesday 15 October 2025, at the CNAM in Paris.\n\n" +
		"A sample edition: the titles and the people named come from the published account of the day; hours, rooms, " +
		"breaks and tracks are plausible, not historical.",
}

var englishTracks = map[string]string{
	shared:    "Open source and sharing",
	practices: "Teaching practice",
	law:       "Law and languages",
	ai:        "Artificial intelligence",
}
