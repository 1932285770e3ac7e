package programme

import (
	"slices"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

func (t *teller) prepareRooms() {
	t.rooms = make([]Room, 0, len(t.plan.Rooms))
	t.roomAt = make(map[conference.ID]int, len(t.plan.Rooms))
	for i, r := range t.plan.Rooms {
		t.roomAt[r.ID] = i
		t.rooms = append(t.rooms, Room{ID: r.ID, Name: r.Name, Capacity: r.Capacity, Access: r.Access, Equipment: r.Equipment})
	}
}

// roomsOf gives the columns that a placement takes, rising and once each.
func (t *teller) roomsOf(p conference.Placement) []int {
	var columns []int
	for _, id := range p.Rooms {
		if at, ok := t.roomAt[id]; ok {
			columns = append(columns, at)
		}
	}
	if p.AllRooms {
		columns = make([]int, len(t.rooms))
		for i := range columns {
			columns[i] = i
		}
	}
	slices.Sort(columns)
	return slices.Compact(columns)
}

// roomText names the rooms, in the order that the organiser chose.
func (t *teller) roomText(p conference.Placement) string {
	if p.AllRooms {
		return t.says(allRooms)
	}
	var names []string
	for _, id := range p.Rooms {
		if at, ok := t.roomAt[id]; ok {
			names = append(names, t.rooms[at].Name)
		}
	}
	return locale.List(names, t.language)
}
