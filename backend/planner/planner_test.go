package planner

import (
	"errors"
	"path/filepath"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/sample"
)

// open2025 makes a workspace with the sample edition in it.
func open2025(t *testing.T) (*Planner, *conference.Plan) {
	t.Helper()
	p := create(t)
	records := sample.Edition2025(NewID)
	must(t)(p.AddSample(records.Editions[0].ID, records))
	return p, plan(t, p, records.Editions[0].ID)
}

func create(t *testing.T) *Planner {
	t.Helper()
	p, err := Create(filepath.Join(t.TempDir(), "test.quartiers"), Options{ConfigDir: t.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = p.Close() })
	return p
}

func plan(t *testing.T, p *Planner, edition conference.ID) *conference.Plan {
	t.Helper()
	plan, err := p.Plan(edition)
	if err != nil {
		t.Fatal(err)
	}
	return plan
}

func must(t *testing.T) func(Outcome, error) Outcome {
	t.Helper()
	return func(o Outcome, err error) Outcome {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return o
	}
}

func wantCode(t *testing.T, err error, code string) {
	t.Helper()
	var problem *conference.Problem
	if !errors.As(err, &problem) || problem.Code != code {
		t.Errorf("got %v, want %s", err, code)
	}
}

// sessionOf finds the n-th session of a kind, by time.
func sessionOf(t *testing.T, p *conference.Plan, kind conference.Kind, n int) conference.Session {
	t.Helper()
	for _, session := range p.Sessions {
		if session.Kind != kind {
			continue
		}
		if n == 0 {
			return session
		}
		n--
	}
	t.Fatalf("no such %s", kind)
	return conference.Session{}
}
