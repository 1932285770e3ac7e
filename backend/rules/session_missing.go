package rules

// sessionTitleMissing tells a session without a title. A pause is called by its kind.
var sessionTitleMissing = Rule{Code: "session.title_missing", Severity: Warning,
	session: tellIf(func(_ *scene, s *spot) bool { return s.Title == "" && !s.Kind.IsPause() })}

// sessionAbstractMissing tells a session that the programme cannot describe. Nothing is announced of a pause.
var sessionAbstractMissing = Rule{Code: "session.abstract_missing", Severity: Warning,
	session: tellIf(func(_ *scene, s *spot) bool { return s.Abstract == "" && !s.Kind.IsPause() })}

// sessionSlotMissing tells a session that waits in the tray.
var sessionSlotMissing = Rule{Code: "session.slot_missing", Severity: Warning,
	session: tellIf(func(_ *scene, s *spot) bool { return !s.Placement.HasSlot() })}

// sessionRoomMissing tells a session that has an hour and no room. A pause takes place wherever people are.
var sessionRoomMissing = Rule{Code: "session.room_missing", Severity: Warning,
	session: tellIf(func(_ *scene, s *spot) bool { return s.day != nil && !s.Placement.HasRoom() && !s.Kind.IsPause() })}

// sessionTrackMissing tells a session without a track, of a kind of which another one has a track: an edition that
// gives tracks to its workshops alone hears nothing of its opening.
var sessionTrackMissing = Rule{Code: "session.track_missing", Severity: Hint,
	session: tellIf(func(v *scene, s *spot) bool {
		return s.TrackID == "" && !s.Kind.IsPause() && v.climate.tracked.has(s.Kind)
	})}

// tellIf makes a rule that tells the sessions of which a claim is true.
func tellIf(claim func(*scene, *spot) bool) func(*scene, *spot, *report) {
	return func(v *scene, s *spot, r *report) {
		if claim(v, s) {
			r.tell(s.at(), v.about(s), s.Ref())
		}
	}
}
