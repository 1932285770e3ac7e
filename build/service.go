package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"time"
)

// service is a program that runs beside us until it is stopped, or ends by itself.
type service struct {
	cmd  *exec.Cmd
	done chan struct{} // closed when it has ended
	err  error         // why, once done is closed
}

// patience is how long a program may take to end after it was asked to.
const patience = 10 * time.Second

// start runs the task beside us, in a process group of its own.
func (t task) start(ctx context.Context, log io.Writer, extra ...*os.File) (*service, error) {
	cmd := t.command(ctx)
	cmd.Stdout, cmd.Stderr, cmd.ExtraFiles = log, log, extra
	cmd.WaitDelay = patience
	ownGroup(cmd)
	cmd.Cancel = func() error { endGroup(cmd, true); return nil }
	if err := cmd.Start(); err != nil {
		return nil, t.explain(err)
	}
	s := &service{cmd: cmd, done: make(chan struct{})}
	go func() {
		s.err = cmd.Wait()
		close(s.done)
	}()
	return s, nil
}

// stop asks, waits, and then ends the whole group.
func (s *service) stop() {
	endGroup(s.cmd, false)
	_ = s.ended(patience)
	endGroup(s.cmd, true)
	<-s.done
}

// ended waits for the program to end by itself and returns how it did.
func (s *service) ended(limit time.Duration) error {
	select {
	case <-s.done:
		return s.err
	case <-time.After(limit):
		return fmt.Errorf("%s still runs after %s", s.cmd.Path, seconds(limit))
	}
}

// running is false as soon as the program has ended.
func (s *service) running() bool {
	select {
	case <-s.done:
		return false
	default:
		return true
	}
}
