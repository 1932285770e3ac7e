package conference

import (
	"strings"
	"testing"
)

type validated interface {
	Record
	Validate() error
}

// with changes one thing about a valid record.
func with[T any](record T, change func(*T)) T {
	change(&record)
	return record
}

var (
	validEdition      = Edition{Name: "2025", TimeZone: "Europe/Paris", Colour: DefaultColour}
	validDay          = Day{Date: "2025-10-15", Opens: At(9, 0), Closes: At(18, 0)}
	validSession      = Session{Kind: Parallel, Placement: Placement{Duration: DefaultDuration}}
	validSeat         = Seat{Role: Speaker, Status: Open}
	validAvailability = Availability{Subject: Ref{Persons, "p"}, From: At(9, 0), To: At(10, 0)}
	validWaiver       = Waiver{Code: "room.too_small", Key: "room.too_small session:s", Reason: "It is streamed"}
	validTuning       = Tuning{Code: "room.too_small", Severity: Hint}
	validWalk         = Walk{A: "r1", B: "r2", Minutes: 5}
	validTranslation  = Translation{Subject: Ref{Sessions, "s"}, Language: "en", Title: "Opening"}
	validConsent      = Consent{Kind: Image, Date: "2025-09-01"}
)

func TestValidate(t *testing.T) {
	long := strings.Repeat("é", MaxLine+1)
	for _, c := range []struct {
		what   string
		record validated
		code   string
	}{
		{"takes an edition", validEdition, ""},
		{"refuses an edition without a name", with(validEdition, func(e *Edition) { e.Name = "" }), "edition.name_missing"},
		{"refuses a zone nobody knows", with(validEdition, func(e *Edition) { e.TimeZone = "Paris" }), "edition.zone_unknown"},
		{"refuses the zone of this laptop", with(validEdition, func(e *Edition) { e.TimeZone = "Local" }), "edition.zone_unknown"},
		{"refuses fewer people than none", with(validEdition, func(e *Edition) { e.Expected = -1 }), "number.negative"},
		{"refuses fewer sessions for a person than none", with(validEdition, func(e *Edition) { e.MaxSessions = -1 }), "number.negative"},
		{"takes a share of the whole panel", with(validEdition, func(e *Edition) { e.GenderShare = 100 }), ""},
		{"refuses a share of more than the panel", with(validEdition, func(e *Edition) { e.InstitutionShare = 101 }), "edition.share_wrong"},
		{"refuses a colour by name", with(validEdition, func(e *Edition) { e.Colour = "red" }), "colour.unreadable"},
		{"refuses a theme too long", with(validEdition, func(e *Edition) { e.Theme = long }), "text.too_long"},
		{"takes an organiser", Organiser{Name: "CNAM", Kind: Hosts}, ""},
		{"refuses an organiser without a name", Organiser{Kind: Hosts}, "organiser.name_missing"},
		{"refuses an organiser of no kind", Organiser{Name: "CNAM"}, "organiser.kind_unknown"},
		{"takes a sponsor with a logo and an address", Organiser{Name: "A", Kind: Sponsors, Logo: "data:image/png;base64,AAAA", Link: "https://a.example/x"}, ""},
		{"refuses a logo that is elsewhere", Organiser{Name: "A", Kind: Sponsors, Logo: "https://a.example/logo.png"}, "picture.elsewhere"},
		{"refuses a plan that is a script", with(validEdition, func(e *Edition) { e.Plan = "data:text/html,<script>" }), "picture.elsewhere"},
		{"refuses a picture that no ledger should keep", with(validEdition, func(e *Edition) { e.Plan = "data:image/png;base64," + strings.Repeat("A", MaxPicture) }), "text.too_long"},
		{"refuses an address that is a script", Organiser{Name: "A", Kind: Sponsors, Link: "javascript:alert(1)"}, "address.unreadable"},
		{"refuses an address without a host", Organiser{Name: "A", Kind: Sponsors, Link: "https:///x"}, "address.unreadable"},
		{"takes a day", validDay, ""},
		{"takes a day that ends after midnight", with(validDay, func(d *Day) { d.Closes = At(26, 0) }), ""},
		{"refuses a day without a date", with(validDay, func(d *Day) { d.Date = "" }), "date.unreadable"},
		{"refuses a day that closes before it opens", with(validDay, func(d *Day) { d.Closes = At(9, 0) }), "day.hours_wrong"},
		{"refuses a day that opens tomorrow", with(validDay, func(d *Day) { d.Opens, d.Closes = At(24, 0), At(25, 0) }), "day.hours_wrong"},
		{"refuses a day that never closes", with(validDay, func(d *Day) { d.Closes = LatestClose + 1 }), "day.hours_wrong"},
		{"takes a room", Room{Name: "30.1", Capacity: 60}, ""},
		{"refuses a room without a name", Room{}, "room.name_missing"},
		{"refuses a capacity below zero", Room{Name: "30.1", Capacity: -1}, "number.negative"},
		{"takes a track", Track{Name: "IA", Colour: "#2D4a9e"}, ""},
		{"refuses a track without a name", Track{Colour: "#2d4a9e"}, "track.name_missing"},
		{"refuses a short colour", Track{Name: "IA", Colour: "#fff"}, "colour.unreadable"},
		{"takes a session without a title", validSession, ""},
		{"refuses a session of no kind", with(validSession, func(s *Session) { s.Kind = "talk" }), "session.kind_unknown"},
		{"refuses a panel below zero", with(validSession, func(s *Session) { s.Panel = -1 }), "number.negative"},
		{"takes a title as long as allowed", with(validSession, func(s *Session) { s.Title = long[:2*MaxLine] }), ""},
		{"refuses a title too long", with(validSession, func(s *Session) { s.Title = long }), "text.too_long"},
		{"refuses a session of no length", with(validSession, func(s *Session) { s.Placement.Duration = 0 }), "placement.duration_wrong"},
		{"refuses a session of two days", with(validSession, func(s *Session) { s.Placement.Duration = 2 * MinutesPerDay }), "placement.duration_wrong"},
		{"refuses a start before the day", with(validSession, func(s *Session) { s.Placement.DayID, s.Placement.Start = "d", -1 }), "placement.start_wrong"},
		{"ignores the start in the tray", with(validSession, func(s *Session) { s.Placement.Start = -1 }), ""},
		{"takes a person with one name", Person{FamilyName: "Plato"}, ""},
		{"refuses a person without a name", Person{GivenName: " "}, "person.name_missing"},
		{"refuses a function too long", Person{FamilyName: "Plato", Function: long}, "text.too_long"},
		{"takes whatever gender a person tells, or none", Person{FamilyName: "Plato", Gender: Beyond}, ""},
		{"refuses a gender that nobody offers", Person{FamilyName: "Plato", Gender: "male"}, "person.gender_unknown"},
		{"takes an empty seat", validSeat, ""},
		{"takes a filled seat", with(validSeat, func(s *Seat) { s.PersonID, s.Status = "p", Invited }), ""},
		{"refuses a filled seat that is open", with(validSeat, func(s *Seat) { s.PersonID = "p" }), "seat.status_wrong"},
		{"refuses an empty seat that is confirmed", with(validSeat, func(s *Seat) { s.Status = Confirmed }), "seat.status_wrong"},
		{"refuses a role nobody plays", with(validSeat, func(s *Seat) { s.Role = "guru" }), "seat.role_unknown"},
		{"takes an availability", validAvailability, ""},
		{"refuses a window that ends before it begins", with(validAvailability, func(a *Availability) { a.To = a.From }), "availability.window_wrong"},
		{"refuses the availability of a track", with(validAvailability, func(a *Availability) { a.Subject.Table = Tracks }), "availability.subject_wrong"},
		{"takes a resource without a link", Resource{Kind: Replay}, ""},
		{"refuses a resource of no kind", Resource{}, "resource.kind_unknown"},
		{"takes a consent", validConsent, ""},
		{"refuses a consent to everything", with(validConsent, func(c *Consent) { c.Kind = "all" }), "consent.kind_unknown"},
		{"takes a waiver with a reason", validWaiver, ""},
		{"refuses a waiver of nothing", with(validWaiver, func(w *Waiver) { w.Key = "" }), "waiver.finding_missing"},
		{"refuses a waiver without a reason", with(validWaiver, func(w *Waiver) { w.Reason = "" }), "waiver.reason_missing"},
		{"refuses a waiver with a reason too long", with(validWaiver, func(w *Waiver) { w.Reason = long }), "text.too_long"},
		{"takes a rule that is off", with(validTuning, func(u *Tuning) { u.Severity = Off }), ""},
		{"refuses a rule that is fatal", with(validTuning, func(u *Tuning) { u.Severity = "fatal" }), "tuning.severity_unknown"},
		{"takes a walk next door", with(validWalk, func(w *Walk) { w.Minutes = 0 }), ""},
		{"refuses a walk within a room", with(validWalk, func(w *Walk) { w.B = w.A }), "walk.rooms_wrong"},
		{"refuses a walk of half a day", with(validWalk, func(w *Walk) { w.Minutes = LongestWalk + 1 }), "walk.minutes_wrong"},
		{"takes a translated title", validTranslation, ""},
		{"takes a translation that says nothing any more", with(validTranslation, func(t *Translation) { t.Title = "" }), ""},
		{"refuses the translation of a person", with(validTranslation, func(t *Translation) { t.Subject.Table = Persons }), "translation.subject_wrong"},
		{"refuses the translation of nothing", with(validTranslation, func(t *Translation) { t.Subject.ID = "" }), "translation.subject_wrong"},
		{"refuses a translation into no language", with(validTranslation, func(t *Translation) { t.Language = "-" }), "translation.language_missing"},
		{"refuses a translated title too long", with(validTranslation, func(t *Translation) { t.Title = long }), "text.too_long"},
		{"refuses a consent without a date", with(validConsent, func(c *Consent) { c.Date = "" }), "date.unreadable"},
	} {
		t.Run(c.what, func(t *testing.T) { expectCode(t, c.record.Validate(), c.code) })
	}
}
