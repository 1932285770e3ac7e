package conference

import "time"

// Act is one act of the user, as the history names it: a code that package locale knows, and the values to fill in.
type Act struct {
	Name   string            `json:"name"` // such as session.move
	Params map[string]string `json:"params"`
}

// Transaction is what one act changed, as a line of the history.
type Transaction struct {
	Clock  int64     `json:"clock"`  // hybrid logical clock: milliseconds since 1970, shifted by 16 bits, plus a counter
	Device int64     `json:"device"` // who wrote it
	Act    Act       `json:"act"`
	UndoOf int64     `json:"undoOf"` // clock of the transaction that this one takes back; 0: none
	At     time.Time `json:"at"`
}
