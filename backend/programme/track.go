package programme

import "quartiers/backend/conference"

func (t *teller) prepareTracks() {
	t.tracks = make([]Track, 0, len(t.plan.Tracks))
	t.trackAt = make(map[conference.ID]int, len(t.plan.Tracks))
	for i, track := range t.plan.Tracks {
		t.trackAt[track.ID] = i
		first, second := t.wording(track.Ref())
		t.tracks = append(t.tracks, Track{ID: track.ID, Name: first.Title.Text, Colour: track.Colour, Second: second.Title.Text})
	}
}

func (t *teller) track(id conference.ID) *Track {
	if at, ok := t.trackAt[id]; ok {
		return &t.tracks[at]
	}
	return nil
}
