package importer

import (
	"maps"
	"slices"
	"strings"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

// noRecording is the note of a session that must not be recorded.
var noRecording = locale.Text{FR: "Ne pas enregistrer (demande reprise du fichier importé).",
	EN: "Not to be recorded (as the imported file asks)."}

// reportRest says what concerns many sessions in one line each.
func (b *book) reportRest() {
	b.reportTally("import.unused", b.schedule.unused)
	types, languages, keyless := tally{}, tally{}, 0
	for _, e := range b.entries {
		if _, known := kindOf(e.event.kind); !known {
			types[e.event.kind]++
		}
		if _, known := languageOf(e.language); !known && e.language != "" {
			languages[e.language]++
		}
		if e.guid == "" && e.code == "" {
			keyless++
		}
	}
	b.reportTally("import.type_guessed", types)
	b.reportTally("import.language_unknown", languages)
	if keyless > 0 {
		b.lines.note("import.without_guid", file(), conference.Params{"count": keyless})
	}
}

func (b *book) reportTally(code string, counts tally) {
	for _, text := range slices.Sorted(maps.Keys(counts)) {
		b.lines.note(code, file(), conference.Params{"text": shorten(text, nameLength), "count": counts[text]})
	}
}

// reportGone names the sessions that an earlier import brought and that the file no longer holds. They stay: to take
// them out is a decision.
func (b *book) reportGone(seen map[conference.ID]bool) {
	for _, origin := range slices.Sorted(maps.Keys(b.known.sessions)) {
		session := b.known.sessions[origin]
		if !seen[session.ID] && strings.HasPrefix(origin, originEdition) {
			b.lines.warn("import.session_gone", session.Ref(), conference.Params{"session": shorten(session.Title, nameLength)})
		}
	}
}

// reportAbsent names the people of a session whom an earlier import brought and whom the file no longer names there.
func (b *book) reportAbsent(e entry, session conference.Session, wanted []conference.ID) {
	for _, person := range b.known.imported[session.ID] {
		if !slices.Contains(wanted, person.ID) {
			b.lines.warn("import.person_gone", session.Ref(),
				conference.Params{"person": shorten(person.Name(), nameLength), "session": e.quoted()})
		}
	}
}
