package rules

import "quartiers/backend/conference"

// trackGone tells a session of a track that was deleted.
var trackGone = Rule{Code: "track.gone", Severity: Hint, session: func(v *scene, s *spot, r *report) {
	if _, there := v.Track(s.TrackID); there || s.TrackID == "" {
		return
	}
	params := v.about(s)
	params["track"], _ = v.Tombstone(s.TrackID)
	r.tell(s.at(), params, s.Ref(), conference.Ref{Table: conference.Tracks, ID: s.TrackID})
}}
