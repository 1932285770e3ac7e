package cli

import (
	"errors"
	"os"
	"strings"

	"quartiers/backend/conference"
	"quartiers/backend/planner"
)

// open opens the workspace that -w names.
func (c *command) open() (*planner.Planner, error) {
	return planner.Open(c.workspace, planner.Options{ConfigDir: configFolder()})
}

// openOrCreate opens the workspace that -w names, or makes it. Code workspace.extension for another ending.
func (c *command) openOrCreate() (*planner.Planner, error) {
	if !strings.HasSuffix(c.workspace, Extension) {
		return nil, conference.Refuse("workspace.extension", conference.Params{"path": c.workspace})
	}
	if _, err := os.Stat(c.workspace); errors.Is(err, os.ErrNotExist) {
		return planner.Create(c.workspace, planner.Options{ConfigDir: configFolder()})
	}
	return c.open()
}

// with runs something on a workspace and closes it.
func with(p *planner.Planner, err error, do func(*planner.Planner) (int, error)) (int, error) {
	if err != nil {
		return misuse, err
	}
	code, err := do(p)
	return code, errors.Join(err, p.Close())
}
