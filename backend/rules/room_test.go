package rules_test

import (
	"testing"

	"quartiers/backend/conference"
)

func TestRoomGone(t *testing.T) {
	check(t, []situation{
		{"tells a session in a room that was deleted", func(f *fixture) {
			f.rooms["lab"].Deleted = true
		}, []string{"room.gone music lab"}},
		{"tells one room of several", func(f *fixture) {
			f.sessions["panel"].Placement.Rooms = []conference.ID{"hall", "attic"}
		}, []string{"room.gone panel attic"}},
		{"says nothing of a session that takes every room there is", func(f *fixture) {
			f.sessions["panel"].Placement.AllRooms = true
			f.sessions["panel"].Placement.Rooms = []conference.ID{"attic"}
		}, nil},
	})
}

func TestRoomTooSmall(t *testing.T) {
	check(t, []situation{
		{"tells a session that expects more than the room holds", func(f *fixture) {
			f.sessions["music"].Expected = 41
		}, []string{"room.too_small music lab"}},
		{"lets a full room be", func(f *fixture) { f.sessions["music"].Expected = 40 }, nil},
		{"adds up several rooms", func(f *fixture) {
			f.sessions["panel"].Placement.AllRooms = true
			f.sessions["panel"].Expected = 240
		}, nil},
		{"tells when even several rooms are too small", func(f *fixture) {
			f.sessions["panel"].Placement.AllRooms = true
			f.sessions["panel"].Expected = 241
		}, []string{"room.too_small panel hall lab"}},
		{"takes a room of unknown size for large enough", func(f *fixture) {
			f.sessions["music"].Expected = 1000
			f.rooms["lab"].Capacity = 0
		}, nil},
	})
}

func TestRoomUnavailable(t *testing.T) {
	lab := conference.Ref{Table: conference.Rooms, ID: "lab"}
	check(t, []situation{
		{"tells a session in a room that is closed then", func(f *fixture) {
			f.addWindow(lab, conference.At(14, 30), conference.At(18, 0), true)
		}, []string{"room.unavailable music lab"}},
		{"lets a room close afterwards", func(f *fixture) {
			f.addWindow(lab, conference.At(15, 0), conference.At(18, 0), true)
		}, nil},
		{"tells a session outside of the room's hours", func(f *fixture) {
			f.addWindow(lab, conference.At(9, 0), conference.At(14, 30), false)
		}, []string{"room.unavailable music lab"}},
		{"tells a session over all rooms", func(f *fixture) {
			f.sessions["panel"].Placement.AllRooms = true
			f.addWindow(lab, conference.At(9, 0), conference.At(11, 0), true)
		}, []string{"room.unavailable panel lab"}},
	})
}
