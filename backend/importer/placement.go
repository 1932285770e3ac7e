package importer

import "quartiers/backend/conference"

// clock is when the session begins on its day; false for one without a day or a readable hour.
func (e entry) clock() (conference.Clock, bool) {
	if e.date == "" {
		return 0, false
	}
	clock, ok := clockOn(e.event, e.date, e.begins)
	return clock, ok && clock < conference.LatestClose
}

// minutes is how long the session takes, within what a session may.
func (e entry) minutes() conference.Minutes {
	length, ok := parseDuration(e.duration)
	if !ok {
		return conference.DefaultDuration
	}
	return min(length, conference.MaxDuration)
}

// placement says when and where the file puts a session. Without a readable slot, a known session stays where it is and
// a new one waits in the tray.
func (b *book) placement(e entry, before conference.Placement, known bool, subject conference.Ref) conference.Placement {
	placement := conference.Placement{Duration: b.duration(e, before, known, subject), Rooms: b.roomIDs(e)}
	clock, ok := e.clock()
	if !ok {
		b.lines.warn("import.slot_missing", subject,
			conference.Params{"session": e.quoted(), "text": shorten(firstOf(e.start, e.event.date), nameLength)})
		if known {
			return before
		}
		return placement
	}
	placement.DayID, placement.Start = b.days[e.date], clock
	if len(placement.Rooms) == 0 {
		b.lines.note("import.room_missing", subject, conference.Params{"session": e.quoted()})
		placement.Rooms, placement.AllRooms = before.Rooms, before.AllRooms
	}
	if placement.Equal(before) {
		return before // no list and an empty list say the same
	}
	return placement
}

// duration is that of the file; where it has none, that of the known session, else the usual one.
func (b *book) duration(e entry, before conference.Placement, known bool, subject conference.Ref) conference.Minutes {
	length, ok := parseDuration(e.duration)
	taken := e.minutes()
	if !ok && known {
		taken = before.Duration
	}
	if !ok || length > conference.MaxDuration {
		b.lines.warn("import.duration_wrong", subject,
			conference.Params{"session": e.quoted(), "text": shorten(e.duration, nameLength), "taken": taken})
	}
	return taken
}

func (b *book) roomIDs(e entry) []conference.ID {
	ids := make([]conference.ID, 0, len(e.rooms))
	for _, name := range e.rooms {
		ids = append(ids, b.rooms[name])
	}
	return ids
}
