package store

// stack says what undo and redo would take back next. It follows from the order of this device's transactions alone,
// so that it is the same after a restart.
type stack struct {
	undo, redo []int64 // clocks of transactions, the next one last
}

// note adds one transaction of this device. A new act empties redo; an undo moves its act over, and a redo back.
func (s *stack) note(clock, undoOf int64) {
	switch {
	case undoOf == 0:
		s.undo, s.redo = append(s.undo, clock), nil
	case last(s.undo) == undoOf:
		s.undo, s.redo = s.undo[:len(s.undo)-1], append(s.redo, clock)
	case last(s.redo) == undoOf:
		s.redo, s.undo = s.redo[:len(s.redo)-1], append(s.undo, clock)
	}
}

// last is the end of a list of clocks, or 0.
func last(clocks []int64) int64 {
	if len(clocks) == 0 {
		return 0
	}
	return clocks[len(clocks)-1]
}
