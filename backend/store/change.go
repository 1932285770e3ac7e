package store

import "quartiers/backend/conference"

// Change is one cell that a transaction wrote. Values are JSON texts: exactly what the ledger holds.
type Change struct {
	Clock  int64          `json:"-"` // of its transaction
	Device int64          `json:"-"` // of its transaction
	N      int64          `json:"n"` // orders the changes of one transaction
	Ref    conference.Ref `json:"ref"`
	Cell   string         `json:"cell"` // [NewRow] when the row was made: New then holds an object of all its cells
	Old    string         `json:"old"`  // empty for a new row
	New    string         `json:"new"`
}

// NewRow stands in the place of a cell's name when a whole row was made.
const NewRow = "+"

// Bundle is a transaction with all its changes, as replicas exchange it.
type Bundle struct {
	Transaction conference.Transaction `json:"transaction"`
	Counter     int64                  `json:"counter"` // 1, 2, 3 … for each device, without gaps
	Digest      []byte                 `json:"digest"`  // SHA-256 of everything else, made by its author
	Changes     []Change               `json:"changes"`
}

// Held says which transactions of one device a replica holds.
type Held struct {
	Through int64   `json:"through"`          // all of 1 to this number
	Beyond  []int64 `json:"beyond,omitempty"` // and these, after a gap
}

// Cursor says, for every device, which of its transactions a replica holds. Comparing two cursors is exact.
type Cursor map[int64]Held

// MergeReport says what a merge brought.
type MergeReport struct {
	Added     int         // transactions that were new here
	Known     int         // transactions that were here already
	Unknown   []Change    // for tables or cells that this version does not know: kept and passed on
	Overruled []Overruled // values that lost against one written without knowledge of them
}

// Overruled is a value that lost: two people wrote the same cell without knowing of each other.
type Overruled struct {
	Lost Change
	Kept Change
}
