package rules

import (
	"cmp"
	"slices"

	"quartiers/backend/conference"
)

const (
	hourStep   = 5 // minutes between the hours that are tried
	mostPlaces = 8 // that are proposed of one kind for one session
)

// rooms proposes free rooms at the session's hour: the smallest that hold those who are expected first. Where nobody
// says how many are expected, those nearest to the size that was chosen.
func (m *mender) rooms(s *spot) []Remedy {
	if s.day == nil || s.Placement.AllRooms {
		return nil
	}
	var remedies []Remedy
	for _, room := range m.roomsBySize(s) {
		to, ok := m.inRoom(s, room)
		if ok && m.fits(s, to, "") {
			remedies = append(remedies, m.move(MoveRoom, s, to))
		}
	}
	return remedies[:min(len(remedies), mostPlaces)]
}

// inRoom is a session's placement with a room in the place of the one that the finding is about; false for a room that
// it has already, or when several would have to go.
func (m *mender) inRoom(s *spot, room conference.ID) (conference.Placement, bool) {
	to := s.Placement
	to.Rooms = slices.DeleteFunc(slices.Clone(to.Rooms), func(id conference.ID) bool {
		return len(to.Rooms) == 1 || m.concerns(conference.Ref{Table: conference.Rooms, ID: id})
	})
	isOther := !slices.Contains(s.Placement.Rooms, room)
	to.Rooms = append(to.Rooms, room)
	return to, isOther && len(to.Rooms) == max(len(s.Placement.Rooms), 1)
}

func (m *mender) roomsBySize(s *spot) []conference.ID {
	wanted := cmp.Or(s.Expected, m.everybody)
	if wanted == 0 {
		wanted, _ = m.capacityOf(s)
	}
	rooms := slices.Clone(m.Rooms)
	slices.SortStableFunc(rooms, func(a, b conference.Room) int {
		return cmp.Compare(misfit(a.Capacity, wanted), misfit(b.Capacity, wanted))
	})
	ids := make([]conference.ID, len(rooms))
	for i := range rooms {
		ids[i] = rooms[i].ID
	}
	return ids
}

// misfit is how ill a size suits: larger is better than smaller, and known better than unknown.
func misfit(capacity, wanted int) int {
	const unknown, smaller = 1 << 20, 1 << 10
	switch {
	case capacity == 0 && wanted > 0:
		return unknown
	case capacity < wanted:
		return smaller + wanted - capacity
	}
	return capacity - wanted
}

// hours proposes the nearest hours at which a session's people and rooms are free: in its own rooms first, then in
// another one.
func (m *mender) hours(s *spot) []Remedy {
	var near []vacancy
	for day := range m.Days {
		near = append(near, m.vacancies(s, &m.Days[day], s.Placement.Rooms)...)
		if len(s.Placement.Rooms) < 2 && !s.Placement.AllRooms {
			near = append(near, m.vacanciesElsewhere(s, &m.Days[day])...)
		}
	}
	slices.SortStableFunc(near, func(a, b vacancy) int { return cmp.Compare(a.cost, b.cost) })
	remedies := make([]Remedy, 0, mostPlaces)
	for _, v := range near[:min(len(near), mostPlaces)] {
		remedies = append(remedies, m.move(MoveHour, s, v.Placement))
	}
	return remedies
}

// roomOfOther proposes the rooms of the session from which somebody comes, so that nobody has to walk.
func (m *mender) roomOfOther(s *spot) []Remedy {
	var remedies []Remedy
	m.setMargin(0)
	for _, other := range m.sessionsAbout() {
		to := s.Placement
		to.Rooms = other.Placement.Rooms
		if other != s && !to.AllRooms && !other.Placement.AllRooms && m.fits(s, to, "") {
			remedies = append(remedies, m.move(MoveRoom, s, to))
		}
	}
	return remedies
}

// withoutRoom proposes that a session over several rooms leaves those out that the finding is about.
func (m *mender) withoutRoom(s *spot) []Remedy {
	if s.day == nil || !s.Placement.AllRooms && len(s.Placement.Rooms) < 2 {
		return nil
	}
	to := s.Placement
	to.Rooms, to.AllRooms = nil, false
	var left []string
	for _, room := range m.RoomsOf(*s.Session) {
		if m.concerns(room.Ref()) {
			left = append(left, room.Name)
			continue
		}
		to.Rooms = append(to.Rooms, room.ID)
	}
	if len(to.Rooms) == 0 || len(left) == 0 {
		return nil
	}
	return []Remedy{{Kind: LeaveOut, SessionID: s.ID, Placement: to, Params: m.named(s, conference.Params{"rooms": left})}}
}

// vacancy is a free place and what it costs to go there.
type vacancy struct {
	conference.Placement
	cost int // minutes away, and what another room costs
}

// anotherRoom is what a change of rooms costs: as much as three hours, so that one's own room comes first on the same
// half day.
const anotherRoom = 3 * 60

func (m *mender) vacanciesElsewhere(s *spot, day *conference.Day) []vacancy {
	var found []vacancy
	for i, id := range m.roomsBySize(s) {
		if slices.Contains(s.Placement.Rooms, id) || m.isFreeNow(s, id) {
			continue
		}
		for _, v := range m.vacancies(s, day, []conference.ID{id}) {
			v.cost += i
			if len(s.Placement.Rooms) > 0 {
				v.cost += anotherRoom
			}
			found = append(found, v)
		}
	}
	return found
}

// isFreeNow claims that a session could go to a room without another hour, so that nobody needs to hear of one five
// minutes later.
func (m *mender) isFreeNow(s *spot, room conference.ID) bool {
	to := s.Placement
	to.Rooms = []conference.ID{room}
	return s.day != nil && m.fits(s, to, "")
}

// vacancies finds the first free hour after the session's own and the last one before, on a day in given rooms.
func (m *mender) vacancies(s *spot, day *conference.Day, rooms []conference.ID) []vacancy {
	if len(rooms) == 0 && !s.Placement.AllRooms {
		return nil
	}
	var found []vacancy
	here := m.nowOn(s, day)
	for _, direction := range []conference.Clock{hourStep, -hourStep} {
		to := conference.Placement{DayID: day.ID, Start: here.clamped(direction), Duration: s.Placement.Duration,
			Rooms: rooms, AllRooms: s.Placement.AllRooms}
		for to.Start >= day.Opens && to.End() <= day.Closes {
			if to.Start != here.Clock && m.fits(s, to, "") {
				found = append(found, vacancy{to, here.distance(to.Start)})
				break
			}
			to.Start += direction
		}
	}
	return found
}

// hour is when a session is now, seen from a day.
type hour struct {
	conference.Clock
	day    *conference.Day
	length conference.Minutes
}

// nowOn is a session's hour on the clock of a day; the opening of the first day for one that waits for an hour.
func (m *mender) nowOn(s *spot, day *conference.Day) hour {
	from := 0
	if s.day != nil {
		from = s.span.From
	} else {
		span, _ := m.SpanOn(m.Days[0].ID, m.Days[0].Opens-hourStep, m.Days[0].Opens)
		from = span.From
	}
	midnight, _ := m.SpanOn(day.ID, 0, 0)
	return hour{conference.Clock(from - midnight.From), day, s.Placement.Duration}
}

// clamped is the first hour to try in a direction: on the grid, within the day's hours.
func (h hour) clamped(direction conference.Clock) conference.Clock {
	latest := h.day.Closes.Add(-h.length)
	if direction < 0 {
		return floorTo(min(h.Clock, latest), hourStep)
	}
	return floorTo(max(h.Clock, h.day.Opens)+hourStep-1, hourStep)
}

func floorTo(c, step conference.Clock) conference.Clock { return c - ((c%step)+step)%step }

func (h hour) distance(to conference.Clock) int { return int(max(to-h.Clock, h.Clock-to)) }

// move proposes another place. The rooms and the day are named where they are others.
func (m *mender) move(kind RemedyKind, s *spot, to conference.Placement) Remedy {
	params := m.named(s, conference.Params{"start": to.Start})
	if s.day == nil {
		kind = Place
	}
	if kind == Place || !slices.Equal(to.Rooms, s.Placement.Rooms) {
		params["rooms"] = m.namesOf(to.Rooms)
	}
	if day, _ := m.Day(to.DayID); len(m.Days) > 1 && (s.day == nil || s.day.ID != day.ID) {
		params["date"] = day.Date
	}
	return Remedy{Kind: kind, SessionID: s.ID, Placement: to, Params: params}
}

// named adds the title of a session unless the finding is about this one alone.
func (m *mender) named(s *spot, params conference.Params) conference.Params {
	if len(m.sessionsAbout()) != 1 {
		params["title"] = titleOf(s.Session)
	}
	return params
}

func (m *mender) namesOf(rooms []conference.ID) []string {
	names := make([]string, 0, len(rooms))
	for _, id := range rooms {
		room, _ := m.Room(id)
		names = append(names, room.Name)
	}
	return names
}
