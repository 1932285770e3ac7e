package app

import (
	"fmt"
	"log/slog"
	"runtime/debug"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
	"quartiers/backend/planner"
)

// call is the door of every bound method. It waits until the window has started, turns a panic into an error (which
// would leave the caller waiting for ever), and logs what a person cannot mend, once.
func call[T any](d *desk, do func() (T, error)) (result T, err error) {
	<-d.begun
	defer func() {
		if reason := recover(); reason != nil {
			err = fmt.Errorf("panic: %v\n%s", reason, debug.Stack())
		}
		if err != nil && codeOf(err) == unexpected {
			slog.Error("answer the window", "error", err)
		}
	}()
	return do()
}

// ask is a call about the open workspace.
func ask[T any](d *desk, do func(*planner.Planner) (T, error)) (T, error) {
	return call(d, func() (T, error) {
		p, err := d.open()
		if err != nil {
			var none T
			return none, err
		}
		return do(p)
	})
}

// act is a call that changes the open workspace.
func act(d *desk, do func(*planner.Planner) (planner.Outcome, error)) (Outcome, error) {
	return ask(d, func(p *planner.Planner) (Outcome, error) {
		outcome, err := do(p)
		if err != nil {
			return Outcome{}, err
		}
		return outcomeOf(outcome), nil
	})
}

// run is a call that answers nothing.
func run(d *desk, do func() error) error {
	_, err := call(d, func() (bool, error) { return true, do() })
	return err
}

// id reads an identifier from the front end.
func id(text string) conference.ID { return conference.ID(text) }

// spoken reads a language from the front end; French stands in for one that is not spoken here.
func spoken(tag string) locale.Language {
	if language, ok := locale.Parse(tag); ok {
		return language
	}
	return locale.French()
}
