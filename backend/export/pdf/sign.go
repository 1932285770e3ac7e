package pdf

import "quartiers/backend/programme"

// signs tell tracks apart where colours do not: printed in black, or seen by somebody who does not see them.
var signs = []rune{'■', '●', '▲', '◆', '▼', '□', '○', '△'}

// signOf is the sign of a track, by its place among the tracks.
func (j *job) signOf(track *programme.Track) string {
	for i := range j.programme.Tracks {
		if j.programme.Tracks[i].ID == track.ID {
			return string(signs[i%len(signs)])
		}
	}
	return ""
}

// trackSign is the sign of a session's track with a space; empty without one, or when tracks are left out.
func (j *job) trackSign(s programme.Session) string {
	if s.Track == nil || s.Track.Name == "" || j.options.WithoutTracks {
		return ""
	}
	return j.signOf(s.Track) + string(noBreak)
}

// trackLegend names the tracks of sessions with their signs; nothing where there are none, or when they are left out.
func (j *job) trackLegend(sessions []programme.Session) []line {
	if j.options.WithoutTracks {
		return nil
	}
	shown := map[string]bool{}
	for _, s := range sessions {
		if s.Track != nil {
			shown[string(s.Track.ID)] = true
		}
	}
	var pieces []piece
	for i := range j.programme.Tracks {
		if t := &j.programme.Tracks[i]; shown[string(t.ID)] {
			bold := j.styles.note.in(j.colourOf(programme.Session{Track: t}))
			bold.cut = sansSemibold
			pieces = append(pieces, piece{j.signOf(t) + string(noBreak), bold})
			pieces = append(pieces, j.both(words{inOnePiece(t.Name), inOnePiece(t.Second)}, j.styles.note)...)
			pieces = append(pieces, piece{"     ", j.styles.note})
		}
	}
	if len(pieces) == 0 {
		return nil
	}
	return breakLines(pieces, measure{width: j.paper.measure()})
}

// drawLegend draws a legend at the foot of the page.
func (j *job) drawLegend(legend []line) {
	if len(legend) == 0 {
		return
	}
	j.within("P", func(*element) {
		j.writeBoth(j.paper.left, j.paper.foot+1.5*j.paper.scale-heightOf(legend), legend)
	})
}
