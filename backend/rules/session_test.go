package rules_test

import (
	"testing"

	"quartiers/backend/conference"
)

func TestSessionTime(t *testing.T) {
	check(t, []situation{
		{"tells a session that begins before its day opens", func(f *fixture) {
			f.sessions["music"].Placement.Start = conference.At(8, 45)
		}, []string{"session.outside_day music monday"}},
		{"tells a session that ends after its day closes", func(f *fixture) {
			f.sessions["music"].Placement.Start = conference.At(17, 30)
		}, []string{"session.outside_day music monday"}},
		{"lets a session fill the whole day", func(f *fixture) {
			f.sessions["music"].Placement.Start = conference.At(9, 0)
			f.sessions["music"].Placement.Duration = 9 * 60
		}, nil},
		{"tells a session on a day that was deleted", func(f *fixture) {
			f.sessions["music"].Placement.DayID = "sunday"
		}, []string{"day.gone music sunday"}},
		{"remarks that a session goes past midnight", func(f *fixture) {
			f.all.Days[0].Closes = conference.At(26, 0)
			f.sessions["music"].Placement.Start = conference.At(23, 30)
		}, []string{"session.past_midnight music"}},
		{"tells a session past midnight of a day that closes earlier as outside only", func(f *fixture) {
			f.sessions["music"].Placement.Start = conference.At(23, 30)
		}, []string{"session.outside_day music monday"}},
		{"finds sessions past midnight overlap with those of the next date", func(f *fixture) {
			f.all.Days[0].Closes = conference.At(26, 0)
			f.all.Days = append(f.all.Days, conference.Day{ID: "tuesday", EditionID: "edition", Date: "2025-10-14", Closes: conference.At(18, 0)})
			f.sessions["music"].Placement.Start = conference.At(23, 30)
			f.addSession("night", conference.Social, conference.At(0, 15), "lab").Placement.DayID = "tuesday"
		}, []string{"room.double_booked music night lab", "session.past_midnight music"}},
	})
}

func TestSessionMissing(t *testing.T) {
	check(t, []situation{
		{"tells what a session misses", func(f *fixture) {
			f.sessions["music"].Title, f.sessions["music"].Abstract, f.sessions["music"].Placement.Rooms = "", "", nil
		}, []string{"session.abstract_missing music", "session.room_missing music", "session.title_missing music"}},
		{"tells a session in the tray by its slot alone", func(f *fixture) {
			f.sessions["music"].Placement = conference.Placement{Duration: 60}
		}, []string{"session.slot_missing music"}},
		{"asks little of a pause", func(f *fixture) {
			pause := f.addSession("pause", conference.Break, conference.At(11, 0))
			pause.Title, pause.Abstract = "", ""
		}, nil},
		{"remarks a session without a track where its like have one", func(f *fixture) {
			f.all.Tracks = []conference.Track{{ID: "arts", EditionID: "edition", Name: "Arts"}}
			f.sessions["music"].TrackID = "arts"
		}, []string{"session.track_missing maths"}},
		{"remarks a session of a track that was deleted", func(f *fixture) {
			f.all.Tracks = []conference.Track{{ID: "arts", EditionID: "edition", Name: "Arts", Deleted: true}}
			f.sessions["music"].TrackID, f.sessions["maths"].TrackID = "arts", "arts"
		}, []string{"track.gone maths arts", "track.gone music arts"}},
	})
}
