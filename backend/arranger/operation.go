package arranger

import "quartiers/backend/conference"

// Deed is what an operation does.
type Deed string

// The deeds.
const (
	Arrange       Deed = "arrange"        // moves or resizes one or several sessions, or puts them into the tray
	Shift         Deed = "shift"          // moves everything that starts at or after a moment
	InsertPause   Deed = "insert_pause"   // puts a pause at a moment and pushes what follows
	SwapRooms     Deed = "swap_rooms"     // two rooms exchange their sessions
	SwapSessions  Deed = "swap_sessions"  // two sessions exchange their places, each keeps its length
	SwapBands     Deed = "swap_bands"     // two bands exchange their hours
	MoveBand      Deed = "move_band"      // a band moves to another hour or day
	CloseGaps     Deed = "close_gaps"     // pulls sessions earlier so that no blank is left between them
	FillSeat      Deed = "fill_seat"      // gives an empty seat to a person
	ReplacePerson Deed = "replace_person" // gives a seat to another person
	Edit          Deed = "edit"           // renames sessions or changes their kind
)

// Operation is an act on several sessions. Only the fields of its deed count.
type Operation struct {
	Do       Deed               `json:"do"`
	Moves    []Move             `json:"moves"`    // arrange
	DayID    conference.ID      `json:"dayId"`    // shift, insert_pause, move_band, close_gaps; swap_rooms: empty for all days
	At       conference.Clock   `json:"at"`       // shift, insert_pause, move_band, close_gaps
	Minutes  conference.Minutes `json:"minutes"`  // shift: below zero for earlier; insert_pause: its length
	Absorb   conference.ID      `json:"absorb"`   // shift, insert_pause: the pause that gives up its minutes; empty: none
	Kind     conference.Kind    `json:"kind"`     // insert_pause, edit
	Title    string             `json:"title"`    // insert_pause, edit
	Rooms    []conference.ID    `json:"rooms"`    // swap_rooms: two; close_gaps: these alone, none for all
	Sessions []conference.ID    `json:"sessions"` // swap_sessions: one; swap_bands, move_band: a band; edit
	Others   []conference.ID    `json:"others"`   // swap_sessions: the other one; swap_bands: the other band
	SeatID   conference.ID      `json:"seatId"`   // fill_seat, replace_person
	PersonID conference.ID      `json:"personId"` // fill_seat, replace_person
}

// Move is a session and where it goes.
type Move struct {
	SessionID conference.ID        `json:"sessionId"`
	Placement conference.Placement `json:"placement"`
}
