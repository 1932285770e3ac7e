package app

import (
	"slices"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
	"quartiers/backend/planner"
	"quartiers/backend/rules"
)

// Label is what an act is called.
type Label struct {
	FR string `json:"fr"`
	EN string `json:"en"`
}

// Finding is a finding with its sentences.
type Finding struct {
	Key      string           `json:"key"`
	Code     string           `json:"code"`
	Severity string           `json:"severity"` // error, warning, hint
	Subjects []conference.Ref `json:"subjects"` // the first is where to jump
	Title    Label            `json:"title"`
	Sentence Label            `json:"sentence"`
	Waiver   string           `json:"waiver"` // what silences it; empty for a finding that stands
	Reason   string           `json:"reason"` // why it is silenced
}

// Board is one edition as the screens show it: its records, everybody in the directory, and what is wrong.
type Board struct {
	Records  conference.Records `json:"records"`
	Findings []Finding          `json:"findings"`
	Undo     *Label             `json:"undo"`
	Redo     *Label             `json:"redo"`
}

// Outcome is what an act did to the board.
type Outcome struct {
	EditionID string             `json:"editionId"`
	Created   string             `json:"created"`
	Changed   conference.Records `json:"changed"`
	Removed   []conference.Ref   `json:"removed"`
	Added     []Finding          `json:"added"`
	Gone      []string           `json:"gone"`
	Skipped   int                `json:"skipped"` // values that undo left alone because a later change owns them
	Undo      *Label             `json:"undo"`
	Redo      *Label             `json:"redo"`
}

func boardOf(b planner.Board) Board {
	plan := b.Plan
	return Board{
		Records: filled(conference.Records{Editions: []conference.Edition{plan.Edition}, Organisers: plan.Organisers,
			Days: plan.Days, Rooms: plan.Rooms, Tracks: plan.Tracks, Sessions: plan.Sessions, Persons: plan.Directory,
			Seats: plan.Seats, Availabilities: plan.Availabilities, Resources: plan.Resources, Consents: plan.Consents,
			Waivers: plan.Waivers, Tunings: plan.Tunings, Walks: plan.Walks, Translations: plan.Translations}),
		Findings: findingsOf(b.Findings), Undo: labelOf(b.Undo), Redo: labelOf(b.Redo),
	}
}

func outcomeOf(o planner.Outcome) Outcome {
	return Outcome{EditionID: string(o.Edition), Created: string(o.Created), Changed: filled(o.Changed),
		Removed: list(o.Removed), Added: findingsOf(o.Added), Gone: list(o.Gone), Skipped: o.Skipped,
		Undo: labelOf(o.Undo), Redo: labelOf(o.Redo)}
}

func findingsOf(findings []rules.Finding) []Finding {
	views := make([]Finding, 0, len(findings))
	for _, f := range findings {
		views = append(views, Finding{Key: f.Key(), Code: f.Code, Severity: string(f.Severity), Subjects: list(f.Subjects),
			Title: label(locale.FindingTitle(f.Code)), Sentence: label(locale.Finding(f.Code, f.Params)),
			Waiver: string(f.Waiver), Reason: f.Reason})
	}
	return views
}

func labelOf(act *conference.Act) *Label {
	if act == nil {
		return nil
	}
	l := label(locale.Act(*act))
	return &l
}

func label(text locale.Text) Label { return Label{text.FR, text.EN} }

// list is never nil: a nil slice would reach the front end as null.
func list[T any](items []T) []T {
	if items == nil {
		return []T{}
	}
	return items
}

// filled makes every list of the records one that is never nil.
func filled(r conference.Records) conference.Records {
	r.Editions, r.Organisers, r.Days, r.Rooms = list(r.Editions), list(r.Organisers), list(r.Days), list(r.Rooms)
	r.Tracks, r.Sessions, r.Persons, r.Seats = list(r.Tracks), list(r.Sessions), list(r.Persons), list(r.Seats)
	r.Availabilities, r.Resources, r.Consents = list(r.Availabilities), list(r.Resources), list(r.Consents)
	r.Waivers, r.Tunings, r.Walks = list(r.Waivers), list(r.Tunings), list(r.Walks)
	r.Translations = list(r.Translations)
	r.Sessions = slices.Clone(r.Sessions) // the plan's own are read by others at this moment
	for i := range r.Sessions {
		r.Sessions[i].Placement.Rooms = list(r.Sessions[i].Placement.Rooms)
	}
	return r
}
