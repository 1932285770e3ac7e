package rules

import "quartiers/backend/conference"

// Shading says where sessions that somebody holds cannot go, for every hour and room of the edition at once: a drag
// asks for it when it begins. A place that no block touches brings none of the findings whose codes the blocks bear.
type Shading struct{ Days []ShadedDay }

// ShadedDay is one day of a shading.
type ShadedDay struct {
	DayID      conference.ID
	Everywhere []Block // whatever the room
	Rooms      []ShadedRoom
}

// ShadedRoom is one room on one day.
type ShadedRoom struct {
	RoomID conference.ID
	Blocks []Block
}

// Block is a time that the first of the held sessions may not overlap, and why: what the same rule would say of it.
type Block struct {
	From, To conference.Clock // of the shaded day
	Code     string
	Severity Severity
	Params   conference.Params
}

// Shade says where sessions cannot go that move together, the first of them under the hand: the others keep their
// distance to it in time, in days and in rooms, and those of the tray queue up behind it. What they take now counts as
// free. A session that is not in the plan, or that waits in the tray when the first does not, is left out.
func Shade(p *conference.Plan, held []conference.ID) Shading {
	s := newShader(p)
	var group []*spot
	for _, id := range held {
		if at, ok := s.places[id]; ok && !s.held[id] {
			s.held[id] = true
			group = append(group, &s.spots[at])
		}
	}
	return s.shade(group)
}

// ShadeNew says where a session that is still to be made cannot go.
func ShadeNew(p *conference.Plan, length conference.Minutes) Shading {
	session := &conference.Session{Placement: conference.Placement{Duration: length}}
	s := newShader(p)
	return s.shade([]*spot{{Session: session, rooms: newRoomSets(1, len(s.Rooms)).next()}})
}

// shader makes a shading.
type shader struct {
	*view
	midnights []int
	held      map[conference.ID]bool
	everybody int      // people to expect where nobody said how many; 0: unknown
	takers    [][]wall // of each room
	agendasBy map[conference.ID]*agenda
	days      []dayShade
}

func newShader(p *conference.Plan) *shader {
	v := newView(p)
	s := &shader{view: v, midnights: v.midnights(), held: map[conference.ID]bool{}, days: make([]dayShade, len(p.Days))}
	for i := range s.days {
		s.days[i].rooms = make([]blocks, len(s.Rooms))
	}
	return s
}

// dayShade gathers the blocks of a day.
type dayShade struct {
	everywhere blocks
	rooms      []blocks // in the order of the edition
}

func (s *shader) shade(group []*spot) Shading {
	behind := conference.Minutes(0)
	for _, spot := range group {
		if walk, ok := s.walkTo(group[0], spot, behind); ok {
			s.raise(walk)
		}
		behind += spot.Placement.Duration
	}
	return s.gather()
}

// raise puts up the walls of one held session.
func (s *shader) raise(w walk) {
	for _, wall := range s.wallsOf(w.spot) {
		for day := range s.days {
			s.block(w, day, wall)
		}
	}
	for room := range s.Rooms {
		for _, wall := range s.wallsIn(w.spot, room) {
			for day := range s.days {
				s.blockIn(w, day, room, wall)
			}
		}
	}
}

// block puts a wall on a day, whatever the room.
func (s *shader) block(w walk, day int, wall wall) {
	if b, ok := s.seen(w, day, wall); ok {
		s.days[day].everywhere.add(b, wall.reason)
	}
}

// blockIn puts the wall of a room where the first session would be when this one meets it.
func (s *shader) blockIn(w walk, day, room int, wall wall) {
	if w.Placement.AllRooms || w.isAnchored {
		if w.Placement.AllRooms || w.rooms.has(room) {
			s.block(w, day, wall)
		}
		return
	}
	b, ok := s.seen(w, day, wall)
	if !ok {
		return
	}
	for _, step := range w.steps {
		if under := room - step; under >= 0 && under < len(s.Rooms) {
			s.days[day].rooms[under].add(b, wall.reason)
		}
	}
}

func (s *shader) gather() Shading {
	shading := Shading{Days: make([]ShadedDay, len(s.Days))}
	for i := range s.days {
		rooms := make([]ShadedRoom, len(s.Rooms))
		for j := range rooms {
			rooms[j] = ShadedRoom{s.Rooms[j].ID, s.days[i].rooms[j].sorted()}
		}
		shading.Days[i] = ShadedDay{s.Days[i].ID, s.days[i].everywhere.sorted(), rooms}
	}
	return shading
}
