package rules

import (
	"slices"

	"quartiers/backend/conference"
)

// sessionTitleMissing tells a session without a title. A pause is called by its kind.
var sessionTitleMissing = Rule{Code: "session.title_missing", Severity: Warning, look: func(v *view, r *report) {
	v.tellSessions(r, func(s *spot) bool { return s.Title == "" && !s.Kind.IsPause() })
}}

// sessionAbstractMissing tells a session that the programme cannot describe. Nothing is announced of a pause.
var sessionAbstractMissing = Rule{Code: "session.abstract_missing", Severity: Warning, look: func(v *view, r *report) {
	v.tellSessions(r, func(s *spot) bool { return s.Abstract == "" && !s.Kind.IsPause() })
}}

// sessionSlotMissing tells a session that waits in the tray.
var sessionSlotMissing = Rule{Code: "session.slot_missing", Severity: Warning, look: func(v *view, r *report) {
	v.tellSessions(r, func(s *spot) bool { return !s.Placement.HasSlot() })
}}

// sessionRoomMissing tells a session that has an hour and no room. A pause takes place wherever people are.
var sessionRoomMissing = Rule{Code: "session.room_missing", Severity: Warning, look: func(v *view, r *report) {
	v.tellSessions(r, func(s *spot) bool { return s.day != nil && !s.Placement.HasRoom() && !s.Kind.IsPause() })
}}

// sessionTrackMissing tells a session without a track, of a kind of which another one has a track: an edition that
// gives tracks to its workshops alone hears nothing of its opening.
var sessionTrackMissing = Rule{Code: "session.track_missing", Severity: Hint, look: func(v *view, r *report) {
	tracked := v.trackedKinds()
	v.tellSessions(r, func(s *spot) bool {
		return s.TrackID == "" && !s.Kind.IsPause() && slices.Contains(tracked, s.Kind)
	})
}}

func (v *view) trackedKinds() []conference.Kind {
	var kinds []conference.Kind
	for i := range v.spots {
		if s := &v.spots[i]; s.TrackID != "" && !slices.Contains(kinds, s.Kind) {
			kinds = append(kinds, s.Kind)
		}
	}
	return kinds
}

// trackGone tells a session of a track that was deleted.
var trackGone = Rule{Code: "track.gone", Severity: Hint, look: func(v *view, r *report) {
	for i := range v.spots {
		s := &v.spots[i]
		if _, there := v.Track(s.TrackID); there || s.TrackID == "" {
			continue
		}
		params := v.about(s)
		params["track"], _ = v.Tombstone(s.TrackID)
		r.tell(s.at(), params, s.Ref(), conference.Ref{Table: conference.Tracks, ID: s.TrackID})
	}
}}

// tellSessions tells the sessions of which a claim is true.
func (v *view) tellSessions(r *report, claim func(*spot) bool) {
	for i := range v.spots {
		if s := &v.spots[i]; claim(s) {
			r.tell(s.at(), v.about(s), s.Ref())
		}
	}
}
