package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"
)

// leastShades is how many colours a painted screen of ours has at least.
const leastShades = 32

// farewell is one way in which a window comes to its end.
type farewell struct {
	name  string
	end   func(*desktop, *service) error
	clean bool // the program ends by itself, without an error, and leaves no journal
}

var farewells = []farewell{
	{"closed by its cross", func(d *desktop, _ *service) error { return d.closeWindow() }, true},
	{"ended by the system", func(_ *desktop, s *service) error { endGroup(s.cmd, false); return nil }, true},
	{"killed", func(_ *desktop, s *service) error { endGroup(s.cmd, true); return nil }, false},
}

// windowStep opens the finished program as a person does, looks at it, and ends it in three ways.
func windowStep() step {
	s := check("window", "look at "+filepath.Join(outDir, "window.png")+"; start build/bin/quartiers by hand",
		func(ctx context.Context, log io.Writer) error {
			dir, err := os.MkdirTemp("", "quartiers-window-")
			if err != nil {
				return err
			}
			defer os.RemoveAll(dir)
			return everyFarewell(ctx, log, filepath.Join(dir, "sample.quartiers"))
		})
	s.after = []string{binaryStep}
	return s
}

func everyFarewell(ctx context.Context, log io.Writer, workspace string) error {
	if err := quartiers("sample", "-w", workspace).run(ctx, log); err != nil {
		return err
	}
	before, err := quartiers("editions", "-w", workspace, "--json").output(ctx, log)
	if err != nil {
		return err
	}
	for _, f := range farewells {
		if err := f.try(ctx, log, workspace, before); err != nil {
			return fmt.Errorf("%s: %w", f.name, err)
		}
	}
	return nil
}

func (f farewell) try(ctx context.Context, log io.Writer, workspace string, before []byte) error {
	d, err := openDesktop(ctx, log)
	if err != nil {
		return err
	}
	defer d.close()
	t := quartiers(workspace)
	t.env = d.env()
	s, err := t.start(ctx, log)
	if err != nil {
		return err
	}
	defer s.stop()
	if err := d.painted(s, filepath.Join(outDir, "window.png")); err != nil {
		return err
	}
	if err := f.end(d, s); err != nil {
		return err
	}
	return f.sound(ctx, log, s, workspace, before)
}

// painted waits for a screen that is not blank and keeps it as a picture.
func (d *desktop) painted(s *service, keep string) error {
	const limit, pause = time.Minute, 100 * time.Millisecond
	for waited := time.Duration(0); waited < limit; waited += pause {
		if !s.running() {
			return errors.Join(errors.New("the program ended before it painted its window"), s.err)
		}
		if img, err := d.picture(); err == nil && shades(img) >= leastShades {
			return savePNG(img, keep)
		}
		time.Sleep(pause)
	}
	return fmt.Errorf("the window is still blank after %s", seconds(limit))
}

// sound looks at what the window left: the program's answer to its end, and the workspace as it was.
func (f farewell) sound(ctx context.Context, log io.Writer, s *service, workspace string, before []byte) error {
	if err := s.ended(patience); f.clean && err != nil {
		return err
	}
	if f.clean && matches(workspace+"-wal") {
		return errors.New("the program ended without putting its journal into the workspace")
	}
	after, err := quartiers("editions", "-w", workspace, "--json").output(ctx, log)
	if err == nil && !bytes.Equal(before, after) {
		err = fmt.Errorf("the workspace has changed:\n%s\n%s", before, after)
	}
	return err
}
