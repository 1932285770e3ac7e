package rules

import "quartiers/backend/conference"

// view is a whole plan laid out, for those who look at all of it.
type view struct {
	*scene
	spots   []spot                // the sessions, in the plan's order: by time, the tray at the end
	agendas []agenda              // of the persons, in the plan's order
	places  map[conference.ID]int // of a session in spots
}

func newView(p *conference.Plan) *view {
	v := &view{scene: newScene(p), places: make(map[conference.ID]int, len(p.Sessions))}
	v.spots = make([]spot, len(v.Sessions))
	bits := newRoomSets(len(v.Sessions), len(v.Rooms))
	for i := range v.Sessions {
		v.places[v.Sessions[i].ID] = i
		v.spots[i] = v.layOut(&v.Sessions[i], bits.next())
	}
	v.agendas = make([]agenda, len(v.Persons))
	for i := range v.Persons {
		v.agendas[i] = v.agendaOf(&v.Persons[i], v.spotOf)
	}
	return v
}

// spotOf finds a session laid out; nil when the plan has none.
func (v *view) spotOf(session conference.ID) *spot {
	if at, ok := v.places[session]; ok {
		return &v.spots[at]
	}
	return nil
}

// eachSeat visits the seats of every session in the order of the programme.
func (v *view) eachSeat(visit func(*spot, *conference.Seat)) {
	for i := range v.spots {
		for j := range v.spots[i].seats {
			visit(&v.spots[i], &v.spots[i].seats[j])
		}
	}
}
