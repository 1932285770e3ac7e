package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
)

// task is a program to run to its end.
type task struct {
	dir  string   // the project's root when empty
	env  []string // on top of ours
	args []string
}

// run writes everything that the program prints to log.
func (t task) run(ctx context.Context, log io.Writer) error {
	cmd := t.command(ctx)
	cmd.Stdout, cmd.Stderr = log, log
	return t.explain(cmd.Run())
}

// output returns what the program prints on standard output; the rest goes to log.
func (t task) output(ctx context.Context, log io.Writer) ([]byte, error) {
	cmd := t.command(ctx)
	cmd.Stderr = log
	out, err := cmd.Output()
	return out, t.explain(err)
}

func (t task) command(ctx context.Context) *exec.Cmd {
	cmd := exec.CommandContext(ctx, t.args[0], t.args[1:]...)
	cmd.Dir = t.dir
	cmd.Env = append(os.Environ(), t.env...)
	return cmd
}

func (t task) explain(err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", strings.Join(t.args, " "), err)
}

// program is a step that is one program.
func program(name, advice string, t task) step {
	return check(name, advice, t.run)
}
