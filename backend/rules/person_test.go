package rules_test

import (
	"testing"

	"quartiers/backend/conference"
)

func TestPersonDoubleBooked(t *testing.T) {
	check(t, []situation{
		{"tells a person in two sessions that overlap", func(f *fixture) {
			f.seats["notes"].PersonID = "emmy"
		}, []string{"person.double_booked maths music emmy"}},
		{"counts somebody who is only invited", func(f *fixture) {
			f.seats["notes"].PersonID = "emmy"
			f.seats["notes"].Status = conference.Invited
		}, []string{"person.double_booked maths music emmy", "person.unconfirmed music notes emmy"}},
		{"does not count a reserve", func(f *fixture) {
			f.seats["notes"].PersonID = "emmy"
			f.seats["notes"].Status = conference.Reserve
		}, nil},
		{"does not count two seats in one session", func(f *fixture) {
			f.addSeat("again", "music", conference.Respondent, "clara")
		}, nil},
		{"tells every pair of three", func(f *fixture) {
			f.seats["notes"].PersonID = "emmy"
			f.sessions["panel"].Placement.Start = conference.At(13, 30)
			f.sessions["panel"].Placement.Rooms = nil
			f.sessions["panel"].Placement.AllRooms = false
		}, []string{"person.double_booked panel maths emmy", "person.double_booked maths music emmy",
			"person.double_booked panel music emmy", "session.room_missing panel"}},
	})
}

func TestPersonUnavailable(t *testing.T) {
	emmy := conference.Ref{Table: conference.Persons, ID: "emmy"}
	check(t, []situation{
		{"tells a person who is away", func(f *fixture) {
			f.addWindow(emmy, conference.At(10, 30), conference.At(12, 0), true)
		}, []string{"person.unavailable panel emmy"}},
		{"tells a session outside of what was promised", func(f *fixture) {
			f.addWindow(emmy, conference.At(9, 0), conference.At(12, 0), false)
		}, []string{"person.unavailable maths emmy"}},
		{"joins windows that touch", func(f *fixture) {
			f.addWindow(emmy, conference.At(10, 30), conference.At(18, 0), false)
			f.addWindow(emmy, conference.At(9, 0), conference.At(10, 30), false)
		}, nil},
		{"lets away win over there", func(f *fixture) {
			f.addWindow(emmy, conference.At(9, 0), conference.At(18, 0), false)
			f.addWindow(emmy, conference.At(14, 0), conference.At(14, 1), true)
		}, []string{"person.unavailable maths emmy"}},
		{"takes a promise for a day that was deleted as a limit still", func(f *fixture) {
			f.addWindow(emmy, conference.At(9, 0), conference.At(18, 0), false).DayID = "sunday"
		}, []string{"person.unavailable panel emmy", "person.unavailable maths emmy"}},
		{"leaves an absence on another day alone", func(f *fixture) {
			f.addWindow(emmy, conference.At(9, 0), conference.At(18, 0), true).DayID = "sunday"
		}, nil},
	})
}

func TestPersonGone(t *testing.T) {
	check(t, []situation{
		{"tells a seat whose person was deleted", func(f *fixture) {
			f.persons["clara"].Deleted = true
		}, []string{"person.gone music notes clara"}},
		{"says nothing once the person had declined", func(f *fixture) {
			f.persons["clara"].Deleted = true
			f.seats["notes"].Status = conference.Declined
		}, nil},
	})
}

func TestPersonOrganisationMissing(t *testing.T) {
	check(t, []situation{
		{"tells a person without an organisation", func(f *fixture) {
			f.persons["clara"].Organisation = ""
		}, []string{"person.organisation_missing clara"}},
		{"leaves an edition alone that names no organisation", func(f *fixture) {
			for _, person := range f.persons {
				person.Organisation = ""
			}
		}, nil},
		{"leaves people alone whom the programme does not name", func(f *fixture) {
			f.persons["clara"].Organisation = ""
			f.seats["notes"].Role = conference.Technician
		}, nil},
	})
}

func TestPersonConsentMissing(t *testing.T) {
	check(t, []situation{
		{"tells whoever was not asked once others were", func(f *fixture) {
			for _, person := range []conference.ID{"ada", "emmy"} {
				f.all.Consents = append(f.all.Consents, conference.Consent{ID: "c" + person, EditionID: "edition", PersonID: person, Kind: conference.Image})
			}
		}, []string{"person.consent_missing clara"}},
	})
}
