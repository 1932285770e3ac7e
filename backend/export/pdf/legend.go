package pdf

import (
	"quartiers/backend/conference"
	"quartiers/backend/programme"
)

// legend names the tracks whose colours the grid shows.
func (g *grid) legend() []line {
	if g.b.options.WithoutTracks {
		return nil
	}
	square := g.b.styles.note
	square.cut = sansSemibold
	var pieces []piece
	for _, t := range g.shownTracks() {
		in := g.b.colourOf(programme.Session{Track: t})
		pieces = append(pieces, piece{g.b.signOf(t) + string(noBreak), square.in(in)})
		pieces = append(pieces, g.b.both(words{inOnePiece(t.Name), inOnePiece(t.Second)}, g.b.styles.note)...)
		pieces = append(pieces, piece{"    ", g.b.styles.note})
	}
	return breakLines(pieces, measure{width: g.b.paper.measure()})
}

func (g *grid) shownTracks() []*programme.Track {
	shown := map[conference.ID]bool{}
	for _, c := range g.cells {
		if t := c.sessions[0].Track; t != nil && t.Name != "" {
			shown[t.ID] = true
		}
	}
	var tracks []*programme.Track
	for i := range g.b.programme.Tracks {
		if t := &g.b.programme.Tracks[i]; shown[t.ID] {
			tracks = append(tracks, t)
		}
	}
	return tracks
}

func (g *grid) drawLegend(c *column, lines []line) {
	if len(lines) == 0 {
		return
	}
	c.y += 3
	c.set(block{role: "P", lines: lines, whole: true, both: true})
}
