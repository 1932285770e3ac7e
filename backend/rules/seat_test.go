package rules_test

import (
	"testing"

	"quartiers/backend/conference"
)

func TestSeatEmpty(t *testing.T) {
	check(t, []situation{
		{"tells the seats of one role together", func(f *fixture) {
			f.addSeat("second", "panel", conference.Panellist, "")
			f.addSeat("third", "panel", conference.Panellist, "")
			f.addSeat("writer", "panel", conference.Rapporteur, "")
		}, []string{"seat.empty panel second third", "seat.empty panel writer"}},
		{"lets an optional seat stay empty", func(f *fixture) {
			f.addSeat("second", "panel", conference.Panellist, "").Optional = true
		}, nil},
		{"asks nobody for a pause", func(f *fixture) {
			f.addSession("lunch", conference.Meal, conference.At(12, 0))
			f.addSeat("host", "lunch", conference.Host, "")
		}, nil},
	})
}

func TestModerator(t *testing.T) {
	check(t, []situation{
		{"tells a round table that nobody leads", func(f *fixture) { delete(f.seats, "lead") },
			[]string{"moderator.missing panel"}},
		{"tells the seat that waits for somebody, and does not tell it twice", func(f *fixture) {
			f.addSeat("lead", "panel", conference.Moderator, "")
		}, []string{"moderator.missing panel lead"}},
		{"tells a second seat as empty once there is one moderator", func(f *fixture) {
			f.addSeat("second", "panel", conference.Moderator, "")
		}, []string{"seat.empty panel second"}},
		{"asks for nobody elsewhere", func(f *fixture) {
			f.sessions["panel"].Kind = conference.Plenary
			delete(f.seats, "lead")
		}, nil},
		{"tells a moderator who is also on the panel", func(f *fixture) {
			f.addSeat("too", "panel", conference.Panellist, "ada")
		}, []string{"moderator.also_panellist panel lead too ada"}},
		{"lets a moderator be who declined the panel", func(f *fixture) {
			f.addSeat("too", "panel", conference.Panellist, "ada").Status = conference.Declined
			f.seats["too"].Optional = true
		}, nil},
	})
}

func TestPanel(t *testing.T) {
	check(t, []situation{
		{"tells more panellists than asked", func(f *fixture) {
			f.sessions["panel"].Panel = 1
			f.addSeat("second", "panel", conference.Panellist, "clara")
		}, []string{"panel.too_many panel"}},
		{"tells fewer seats than asked", func(f *fixture) {
			f.sessions["panel"].Panel = 3
			f.addSeat("second", "panel", conference.Panellist, "clara")
		}, []string{"panel.too_few panel"}},
		{"leaves an empty seat to its own rule", func(f *fixture) {
			f.sessions["panel"].Panel = 2
			f.addSeat("second", "panel", conference.Panellist, "")
		}, []string{"seat.empty panel second"}},
		{"does not count a reserve", func(f *fixture) {
			f.sessions["panel"].Panel = 2
			f.addSeat("second", "panel", conference.Panellist, "clara").Status = conference.Reserve
		}, []string{"panel.too_few panel"}},
		{"does not count an empty seat that may stay so", func(f *fixture) {
			f.sessions["panel"].Panel = 2
			f.addSeat("second", "panel", conference.Panellist, "").Optional = true
		}, []string{"panel.too_few panel"}},
		{"asks for nothing when no number is given", func(f *fixture) {
			f.addSeat("second", "panel", conference.Panellist, "clara")
		}, nil},
	})
}

func TestStatus(t *testing.T) {
	check(t, []situation{
		{"tells whoever has not confirmed", func(f *fixture) {
			f.seats["notes"].Status = conference.Considered
			f.seats["numbers"].Status = conference.Invited
		}, []string{"person.unconfirmed maths numbers emmy", "person.unconfirmed music notes clara"}},
		{"tells whoever declined and is not replaced", func(f *fixture) {
			f.seats["notes"].Status = conference.Declined
		}, []string{"person.declined music notes clara"}},
		{"lets a reserve stand by", func(f *fixture) {
			f.seats["notes"].Status = conference.Declined
			f.addSeat("spare", "music", conference.Speaker, "ada").Status = conference.Reserve
		}, nil},
		{"lets one reserve stand by for one", func(f *fixture) {
			f.seats["notes"].Status = conference.Declined
			f.addSeat("other", "music", conference.Speaker, "emmy").Status = conference.Declined
			f.addSeat("spare", "music", conference.Speaker, "ada").Status = conference.Reserve
		}, []string{"person.declined music other emmy"}},
		{"lets a panel be that is complete without", func(f *fixture) {
			f.sessions["panel"].Panel = 1
			f.addSeat("second", "panel", conference.Panellist, "clara").Status = conference.Declined
		}, nil},
	})
}
