package planner

import "quartiers/backend/conference"

// TrackEdit names the fields of a track that change; nil leaves a field as it is.
type TrackEdit struct {
	Name   *string `json:"name,omitempty"`
	Colour *string `json:"colour,omitempty"`
}

// CreateTrack adds a track behind the others.
func (p *Planner) CreateTrack(edition conference.ID, name, colour string) (Outcome, error) {
	return p.act(func(d *draft) error {
		if _, err := d.rows.edition(edition); err != nil {
			return err
		}
		d.edition = edition
		track := conference.Track{ID: d.create(), EditionID: edition, Name: conference.CleanLine(name), Colour: colour,
			Position: positionBefore(p.read(edition).plan.Tracks, trackPosition, "", "")}
		d.name("track.create", "track", track.Name)
		return d.put(track)
	})
}

// EditTrack changes the name or the colour of a track.
func (p *Planner) EditTrack(id conference.ID, e TrackEdit) (Outcome, error) {
	return p.changeTrack(id, "track.edit", func(t *conference.Track) {
		setLine(&t.Name, e.Name)
		set(&t.Colour, e.Colour)
	})
}

// MoveTrack puts a track before another one; at the end with no other.
func (p *Planner) MoveTrack(id, before conference.ID) (Outcome, error) {
	return p.changeTrack(id, "track.move", func(t *conference.Track) {
		t.Position = positionBefore(p.read(t.EditionID).plan.Tracks, trackPosition, id, before)
	})
}

// DeleteTrack takes a track away; its sessions stay.
func (p *Planner) DeleteTrack(id conference.ID) (Outcome, error) {
	return p.changeTrack(id, "track.delete", func(t *conference.Track) { t.Deleted = true })
}

func trackPosition(t conference.Track) string { return t.Position }

// changeTrack is an act on one track.
func (p *Planner) changeTrack(id conference.ID, act string, change func(*conference.Track)) (Outcome, error) {
	return p.act(func(d *draft) error {
		track, err := d.track(id)
		if err != nil {
			return err
		}
		d.edition = track.EditionID
		d.name(act, "track", track.Name)
		change(&track)
		return d.put(track)
	})
}
