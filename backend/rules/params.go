package rules

import "quartiers/backend/conference"

// about is what most sentences about a session need: its title and, when it has a slot, its hours and its date.
func (v *scene) about(s *spot) conference.Params {
	params := conference.Params{"title": titleOf(s.Session)}
	if s.day != nil {
		params["from"], params["to"] = s.Placement.Start, s.Placement.End()
		v.addDate(params, s)
	}
	return params
}

// titleOf is what a sentence calls a session: its title, or the kind of one that has none yet.
func titleOf(s *conference.Session) any {
	if s.Title == "" {
		return s.Kind
	}
	return s.Title
}

// addDate names the day where there are several.
func (v *scene) addDate(params conference.Params, s *spot) {
	if len(v.Days) > 1 && s.day != nil {
		params["date"] = s.day.Date
	}
}

// roomNames lists the rooms of a set by name.
func (v *scene) roomNames(rooms roomSet) []string {
	names := []string{}
	for i := range v.Rooms {
		if rooms.has(i) {
			names = append(names, v.Rooms[i].Name)
		}
	}
	return names
}

// ownRooms lists the rooms that a session chose by name: none for one that simply takes them all.
func (v *scene) ownRooms(s *spot) []string {
	if s.Placement.AllRooms {
		return nil
	}
	return v.roomNames(s.rooms)
}

// pair is what a sentence about two sessions needs: each with its hours and rooms.
func (v *scene) pair(s, other *spot) conference.Params {
	params := v.about(s)
	params["rooms"] = v.ownRooms(s)
	params["other"], params["otherRooms"] = titleOf(other.Session), v.ownRooms(other)
	params["otherFrom"], params["otherTo"] = other.Placement.Start, other.Placement.End()
	return params
}
