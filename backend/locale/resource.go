package locale

import "quartiers/backend/conference"

var resourceKinds = map[conference.ResourceKind]Text{
	conference.Replay:  {"replay", "replay"},
	conference.Slides:  {"diapositives", "slides"},
	conference.Summary: {"synthèse", "written summary"},
	conference.Other:   {"autre ressource", "other resource"},
}

// ResourceKind names what a session left behind: synthèse.
func ResourceKind(kind conference.ResourceKind) Text { return word(resourceKinds, kind) }
