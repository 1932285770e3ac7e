package importer

import "quartiers/backend/conference"

// proposeRooms makes one room of every name, in the order of the file, behind the rooms that are there.
func (b *book) proposeRooms() {
	b.rooms = map[string]conference.ID{}
	last := lastPosition(b.known.rooms, func(r conference.Room) string { return r.Position })
	positions := positionsAfter(last, len(b.schedule.rooms))
	for i, place := range b.schedule.rooms {
		before := b.findRoom(place)
		room := conference.Room{EditionID: b.edition.ID, Position: positions[i]}
		if before != nil {
			room = *before
		} else {
			room.ID = b.newID()
		}
		room.Name = b.fit("name", place.name, place.name, room.Ref(), conference.MaxLine)
		room.Origin = shorten(place.origin(), conference.MaxLine)
		b.rooms[place.name] = room.ID
		settle(b, room, before)
	}
}

// findRoom finds a room by where it came from, then by its name.
func (b *book) findRoom(place place) *conference.Room {
	origin := shorten(place.origin(), conference.MaxLine)
	if room := findBy(b.known.rooms, func(r conference.Room) bool { return r.Origin == origin }); room != nil {
		return room
	}
	return findBy(b.known.rooms, func(r conference.Room) bool { return r.Name == place.name })
}

func lastPosition[T any](records []T, position func(T) string) string {
	last := ""
	for _, record := range records {
		last = max(last, position(record))
	}
	return last
}

// positionsAfter makes positions behind the last one that is taken.
func positionsAfter(last string, count int) []string {
	if last == "" {
		return conference.Positions(count)
	}
	positions := make([]string, count)
	for i := range positions {
		last = conference.Between(last, "")
		positions[i] = last
	}
	return positions
}
