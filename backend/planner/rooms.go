package planner

import "quartiers/backend/conference"

// RoomEdit names the fields of a room that change; nil leaves a field as it is.
type RoomEdit struct {
	Name      *string `json:"name,omitempty"`
	Capacity  *int    `json:"capacity,omitempty"`
	Equipment *string `json:"equipment,omitempty"`
	Access    *string `json:"access,omitempty"`
	Shared    *bool   `json:"shared,omitempty"`
}

// CreateRoom adds a room behind the others.
func (p *Planner) CreateRoom(edition conference.ID, name string, capacity int) (Outcome, error) {
	return p.act(func(d *draft) error {
		if _, err := d.rows.edition(edition); err != nil {
			return err
		}
		d.edition = edition
		room := conference.Room{ID: d.create(), EditionID: edition, Name: conference.CleanLine(name), Capacity: capacity,
			Position: positionBefore(p.read(edition).plan.Rooms, roomPosition, "", "")}
		d.name("room.create", "room", room.Name)
		return d.put(room)
	})
}

// EditRoom changes what is known of a room.
func (p *Planner) EditRoom(id conference.ID, e RoomEdit) (Outcome, error) {
	return p.changeRoom(id, "room.edit", func(r *conference.Room) {
		setLine(&r.Name, e.Name)
		set(&r.Capacity, e.Capacity)
		setText(&r.Equipment, e.Equipment)
		setLine(&r.Access, e.Access)
		set(&r.Shared, e.Shared)
	})
}

// MoveRoom puts a room before another one; at the end with no other.
func (p *Planner) MoveRoom(id, before conference.ID) (Outcome, error) {
	return p.changeRoom(id, "room.move", func(r *conference.Room) {
		r.Position = positionBefore(p.read(r.EditionID).plan.Rooms, roomPosition, id, before)
	})
}

// DeleteRoom takes a room away. Sessions that were in it say so as a finding, and undo brings it back.
func (p *Planner) DeleteRoom(id conference.ID) (Outcome, error) {
	return p.changeRoom(id, "room.delete", func(r *conference.Room) { r.Deleted = true })
}

func roomPosition(r conference.Room) string { return r.Position }

// changeRoom is an act on one room.
func (p *Planner) changeRoom(id conference.ID, act string, change func(*conference.Room)) (Outcome, error) {
	return p.act(func(d *draft) error {
		room, err := d.room(id)
		if err != nil {
			return err
		}
		d.edition = room.EditionID
		d.name(act, "room", room.Name)
		change(&room)
		return d.put(room)
	})
}
