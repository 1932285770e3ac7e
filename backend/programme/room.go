package programme

import (
	"cmp"
	"slices"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

func (t *teller) prepareRooms() {
	t.rooms = make([]Room, 0, len(t.plan.Rooms))
	t.roomAt = make(map[conference.ID]int, len(t.plan.Rooms))
	for i, r := range t.plan.Rooms {
		t.roomAt[r.ID] = i
		first, second := t.wording(r.Ref())
		t.rooms = append(t.rooms, Room{ID: r.ID, Name: first.Title.Text, Capacity: r.Capacity, Access: first.Subtitle.Text, Equipment: r.Equipment,
			Second: SecondRoom{Name: second.Title.Text, Access: second.Subtitle.Text}})
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

// roomTextToo names the rooms in the second language, where at least one of them has a name in it.
func (t *teller) roomTextToo(p conference.Placement) string {
	if p.AllRooms {
		return t.saysToo(allRooms)
	}
	var names []string
	translated := false
	for _, id := range p.Rooms {
		if at, ok := t.roomAt[id]; ok {
			room := t.rooms[at]
			names = append(names, cmp.Or(room.Second.Name, room.Name))
			translated = translated || room.Second.Name != ""
		}
	}
	if !translated {
		return ""
	}
	return locale.List(names, t.second)
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
