package importer

import "quartiers/backend/conference"

// proposeTracks makes the tracks that the head announces, then those that sessions name.
func (b *book) proposeTracks() {
	b.tracks = map[string]conference.ID{}
	wanted := b.wantedTracks()
	last := lastPosition(b.known.tracks, func(t conference.Track) string { return t.Position })
	positions := positionsAfter(last, len(wanted))
	for i, head := range wanted {
		before := findBy(b.known.tracks, func(t conference.Track) bool { return t.Name == shorten(head.name, conference.MaxLine) })
		track := conference.Track{EditionID: b.edition.ID, Position: positions[i]}
		if before != nil {
			track = *before
		} else {
			track.ID = b.newID()
		}
		track.Name = b.fit("name", head.name, head.name, track.Ref(), conference.MaxLine)
		if before == nil || head.colour != "" {
			track.Colour = b.colour(head.colour, i, head.name, track.Ref())
		}
		b.tracks[head.name] = track.ID
		settle(b, track, before)
	}
}

func (b *book) wantedTracks() []trackHead {
	var wanted []trackHead
	seen := map[string]bool{"": true}
	add := func(track trackHead) {
		if !seen[track.name] {
			seen[track.name] = true
			wanted = append(wanted, track)
		}
	}
	for _, track := range b.schedule.head.tracks {
		add(track)
	}
	for _, e := range b.entries {
		add(trackHead{name: e.track})
	}
	return wanted
}
