package arranger

import "quartiers/backend/conference"

// Change is what an operation would do.
type Change struct {
	Act      conference.Act       // what the history calls it
	Sessions []conference.Session // changed ones, and those that are new
	Seats    []conference.Seat    // changed ones; a tombstone for one that goes
	Created  conference.ID        // the session that the operation is there to make
}

// Work works out what an operation would change. The change bears its name even when the operation is refused. Codes:
// operation.unknown, operation.nothing, operation.hours, record.missing, and those of the deeds.
func Work(plan *conference.Plan, op Operation, newID func() conference.ID) (Change, error) {
	w := &work{plan: plan, op: op, newID: newID}
	deed, known := deeds[op.Do]
	if !known {
		return w.change, conference.Refuse("operation.unknown", conference.Params{"text": string(op.Do)})
	}
	if err := deed(w); err != nil {
		return w.change, err
	}
	if len(w.change.Sessions)+len(w.change.Seats) == 0 {
		return w.change, conference.Refuse("operation.nothing", nil)
	}
	return w.change, nil
}

var deeds = map[Deed]func(*work) error{
	Arrange: (*work).arrange, Shift: (*work).shift, InsertPause: (*work).insertPause, SwapRooms: (*work).swapRooms,
	SwapSessions: (*work).swapSessions, SwapBands: (*work).swapBands, MoveBand: (*work).moveBand,
	CloseGaps: (*work).closeGaps, FillSeat: (*work).fillSeat, ReplacePerson: (*work).replacePerson, Edit: (*work).edit,
}

// work is an operation under way.
type work struct {
	plan   *conference.Plan
	op     Operation
	newID  func() conference.ID
	change Change
}

// name says what the change is called, with alternating names and values of its parameters.
func (w *work) name(act string, params ...string) {
	w.change.Act = conference.Act{Name: act, Params: map[string]string{}}
	for i := 0; i+1 < len(params); i += 2 {
		w.change.Act.Params[params[i]] = params[i+1]
	}
}

// nameSession names an act about one session: by its title, or by what it is where it has none yet.
func (w *work) nameSession(act string, s conference.Session, params ...string) {
	w.name(act, append(params, "title", s.Title, "number", s.Number, "sessionKind", string(s.Kind))...)
}
