package app

import (
	"quartiers/backend/conference"
	"quartiers/backend/locale"
	"quartiers/backend/planner"
	"quartiers/backend/rules"
)

// Timetable answers what the grid asks while somebody moves sessions about.
type Timetable struct{ desk *desk }

// Shading says where sessions that are held cannot go.
type Shading struct {
	Days []ShadedDay `json:"days"`
}

// ShadedDay is one day of a shading.
type ShadedDay struct {
	DayID      string       `json:"dayId"`
	Everywhere []Block      `json:"everywhere"` // whatever the room
	Rooms      []ShadedRoom `json:"rooms"`
}

// ShadedRoom is one room on one day.
type ShadedRoom struct {
	RoomID string  `json:"roomId"`
	Blocks []Block `json:"blocks"`
}

// Block is a time that the first of the held sessions may not overlap.
type Block struct {
	From     int    `json:"from"` // minutes after the day's midnight
	To       int    `json:"to"`
	Code     string `json:"code"`     // of the finding that would come
	Severity string `json:"severity"` // error, warning, hint
	Reason   Label  `json:"reason"`
}

// Shading says where sessions cannot go that move together; the first is the one under the hand.
func (t *Timetable) Shading(edition string, sessions []string) (Shading, error) {
	return ask(t.desk, func(p *planner.Planner) (Shading, error) {
		shading, err := p.Shading(id(edition), ids(sessions))
		return shadingOf(shading), err
	})
}

// ShadingOfNew says where a session of some minutes that is still to be made cannot go.
func (t *Timetable) ShadingOfNew(edition string, duration int) (Shading, error) {
	return ask(t.desk, func(p *planner.Planner) (Shading, error) {
		shading, err := p.ShadingOfNew(id(edition), conference.Minutes(duration))
		return shadingOf(shading), err
	})
}

func shadingOf(s rules.Shading) Shading {
	shading := Shading{Days: make([]ShadedDay, 0, len(s.Days))}
	for _, day := range s.Days {
		shading.Days = append(shading.Days, ShadedDay{string(day.DayID), blocksOf(day.Everywhere), roomsOf(day.Rooms)})
	}
	return shading
}

func roomsOf(rooms []rules.ShadedRoom) []ShadedRoom {
	shaded := make([]ShadedRoom, 0, len(rooms))
	for _, room := range rooms {
		shaded = append(shaded, ShadedRoom{string(room.RoomID), blocksOf(room.Blocks)})
	}
	return shaded
}

func blocksOf(blocks []rules.Block) []Block {
	views := make([]Block, 0, len(blocks))
	for _, b := range blocks {
		views = append(views, Block{int(b.From), int(b.To), b.Code, string(b.Severity), label(locale.Shade(b.Code, b.Params))})
	}
	return views
}

// ids reads identifiers from the front end.
func ids(texts []string) []conference.ID {
	ids := make([]conference.ID, 0, len(texts))
	for _, text := range texts {
		ids = append(ids, id(text))
	}
	return ids
}
