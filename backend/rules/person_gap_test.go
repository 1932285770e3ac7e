package rules_test

import (
	"testing"

	"quartiers/backend/conference"
)

// followOn puts Emmy's second session some minutes after her first one, which ends at 11:00.
func followOn(f *fixture, minutes conference.Minutes, room conference.ID) {
	f.sessions["maths"].Placement.Start = conference.At(11, 0).Add(minutes)
	f.sessions["maths"].Placement.Rooms = []conference.ID{room}
}

func TestPersonGap(t *testing.T) {
	check(t, []situation{
		{"tells a short break in one room", func(f *fixture) { followOn(f, 4, "hall") },
			[]string{"person.gap_short maths panel emmy"}},
		{"tells no break at all", func(f *fixture) { followOn(f, 0, "hall") },
			[]string{"person.gap_short maths panel emmy"}},
		{"lets the edition's break be enough", func(f *fixture) { followOn(f, 5, "hall") }, nil},
		{"asks for more when the room changes", func(f *fixture) { followOn(f, 9, "lab") },
			[]string{"person.move_short maths panel emmy"}},
		{"lets the edition's way be enough", func(f *fixture) { followOn(f, 10, "lab") }, nil},
		{"takes a common room for one room", func(f *fixture) {
			followOn(f, 5, "lab")
			f.sessions["panel"].Placement.AllRooms = true
		}, nil},
		{"sends nobody away from a room that is not known", func(f *fixture) {
			followOn(f, 5, "lab")
			f.sessions["maths"].Placement.Rooms = nil
		}, []string{"session.room_missing maths"}},
		{"lets a host go on in the same room", func(f *fixture) {
			followOn(f, 0, "hall")
			f.seats["guest"].Role, f.seats["numbers"].Role = conference.Host, conference.Host
		}, nil},
		{"leaves an overlap to its own rule", func(f *fixture) { followOn(f, -10, "lab") },
			[]string{"person.double_booked panel maths emmy"}},
		{"looks at the session that ended last", func(f *fixture) {
			followOn(f, 2, "hall")
			f.addSession("aside", conference.Parallel, conference.At(10, 10), "lab").Placement.Duration = 20
			f.addSeat("aside", "aside", conference.Speaker, "emmy")
		}, []string{"person.double_booked panel aside emmy", "person.gap_short maths panel emmy"}},
	})
}
