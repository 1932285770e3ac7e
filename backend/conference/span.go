package conference

// Span is a stretch of time in minutes since the midnight that begins the edition's first day. It runs over days and
// midnights, so that any two sessions of an edition can be compared.
type Span struct{ From, To int }

// Overlaps claims that two spans share at least a minute. This is the one definition of overlap.
func (s Span) Overlaps(other Span) bool { return s.From < other.To && other.From < s.To }

// Gap is the number of minutes between two spans that do not overlap; below zero when they do.
func (s Span) Gap(other Span) int { return max(other.From-s.To, s.From-other.To) }

// Contains claims that the other span lies within this one.
func (s Span) Contains(other Span) bool { return s.From <= other.From && other.To <= s.To }

// SpanOn places two clocks of a day on the edition's time line; false for a day that the edition does not have.
func (p *Plan) SpanOn(day ID, from, to Clock) (Span, bool) {
	start, ok := p.midnights[day]
	if !ok {
		return Span{}, false
	}
	return Span{start + int(from), start + int(to)}, true
}

// Span is when a session takes place; false when it has no slot, or one on a day that was deleted.
func (p *Plan) Span(s Session) (Span, bool) {
	if !s.Placement.HasSlot() {
		return Span{}, false
	}
	return p.SpanOn(s.Placement.DayID, s.Placement.Start, s.Placement.End())
}

// RoomsOf lists the rooms that a session takes, in the order of the edition.
func (p *Plan) RoomsOf(s Session) []Room {
	if s.Placement.AllRooms {
		return p.Rooms
	}
	rooms := make([]Room, 0, len(s.Placement.Rooms))
	for _, id := range s.Placement.Rooms {
		if room, ok := p.Room(id); ok {
			rooms = append(rooms, room)
		}
	}
	return rooms
}
