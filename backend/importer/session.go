package importer

import (
	"strings"

	"quartiers/backend/conference"
)

// proposeSessions makes or mends every session of the file, with its seats and its resources.
func (b *book) proposeSessions() {
	seen := map[conference.ID]bool{}
	for _, e := range b.entries {
		before := b.findSession(e, seen)
		session := b.session(e, before)
		seen[session.ID] = true
		settle(b, session, before)
		b.proposeSeats(e, session)
		b.proposeResources(e, session)
	}
	b.reportGone(seen)
}

// findSession finds a session by its keys, then by its number and title: a session that moved keeps both.
func (b *book) findSession(e entry, seen map[conference.ID]bool) *conference.Session {
	for _, origin := range e.origins {
		if session := b.known.sessions[origin]; session != nil && !seen[session.ID] {
			return session
		}
	}
	title := conference.Fold(e.title)
	for _, session := range b.known.numbered[e.id] {
		if conference.Fold(session.Title) == title && !seen[session.ID] {
			return session
		}
	}
	return nil
}

// session writes what the file says over what is known; what the file leaves open stays as the user has it.
func (b *book) session(e entry, before *conference.Session) conference.Session {
	session := conference.Session{EditionID: b.edition.ID, Kind: conference.Parallel}
	if before != nil {
		session = *before
	} else {
		session.ID = b.newID()
	}
	subject := session.Ref()
	session.Origin = e.origins[0]
	update(&session.Title, b.fit("title", e.title, e.title, subject, conference.MaxLine))
	update(&session.Subtitle, b.fit("subtitle", e.subtitle, e.title, subject, conference.MaxLine))
	update(&session.Abstract, b.fit("abstract", e.text(), e.title, subject, conference.MaxText))
	update(&session.TrackID, b.tracks[e.track])
	if kind, known := kindOf(e.event.kind); known {
		session.Kind = kind
	}
	b.setLanguage(e, &session)
	b.setNotes(e, &session)
	session.Placement = b.placement(e, session.Placement, before != nil, subject)
	return session
}

// text is the abstract and the description, unless one holds the other.
func (e event) text() string {
	switch {
	case strings.Contains(e.description, e.abstract):
		return e.description
	case strings.Contains(e.abstract, e.description):
		return e.abstract
	}
	return e.abstract + "\n\n" + e.description
}

// setLanguage notes a language that is not the edition's.
func (b *book) setLanguage(e entry, session *conference.Session) {
	tag, ok := languageOf(e.language)
	if !ok {
		return
	}
	if tag == b.edition.Language {
		tag = ""
	}
	session.Language = tag
}

// setNotes adds once that a session must not be recorded.
func (b *book) setNotes(e entry, session *conference.Session) {
	note := noRecording.In(b.edition.Language)
	if !e.noRecording || strings.Contains(session.Notes, noRecording.FR) || strings.Contains(session.Notes, noRecording.EN) {
		return
	}
	session.Notes = shorten(strings.TrimSpace(session.Notes+"\n"+note), conference.MaxText)
}
