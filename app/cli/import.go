package cli

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"quartiers/backend/conference"
	"quartiers/backend/importer"
	"quartiers/backend/locale"
	"quartiers/backend/planner"
)

// importFile reads a schedule into a workspace, or says what that would change.
func (c *command) importFile(arguments []string) (int, error) {
	dry := false
	if err := c.parse(arguments, func(f *flag.FlagSet) { f.BoolVar(&dry, "dry-run", false, "") }); err != nil {
		return misuse, err
	}
	source, err := c.only("SOURCE")
	if err != nil {
		return misuse, err
	}
	if dry {
		return c.proposeOnly(source)
	}
	p, err := c.openOrCreate()
	return with(p, err, func(p *planner.Planner) (int, error) {
		proposal, err := propose(p, source)
		if err != nil {
			return misuse, err
		}
		c.report(proposal)
		if _, err := p.Import(proposal); err != nil {
			return misuse, err
		}
		return fine, nil
	})
}

// proposeOnly makes no workspace either: one that does not exist is taken for an empty one.
func (c *command) proposeOnly(source string) (int, error) {
	if _, err := os.Stat(c.workspace); err != nil {
		proposal, err := propose(reader{}, source)
		if err != nil {
			return misuse, err
		}
		c.report(proposal)
		return fine, nil
	}
	p, err := c.open()
	return with(p, err, func(p *planner.Planner) (int, error) {
		proposal, err := propose(p, source)
		if err != nil {
			return misuse, err
		}
		c.report(proposal)
		return fine, nil
	})
}

// proposer reads a file into a proposal.
type proposer interface {
	Propose(file io.Reader, name string) (importer.Proposal, error)
}

// reader proposes for a workspace that does not exist yet.
type reader struct{}

// Propose reads a file as if the workspace were empty.
func (reader) Propose(file io.Reader, name string) (importer.Proposal, error) {
	return importer.Read(file, name, conference.Records{}, planner.NewID)
}

func propose(p proposer, source string) (importer.Proposal, error) {
	file, err := os.Open(source)
	if err != nil {
		return importer.Proposal{}, &conference.Problem{Code: "import.unreadable", Cause: err,
			Params: conference.Params{"file": filepath.Base(source)}}
	}
	defer func() { _ = file.Close() }() // it was only read
	return p.Propose(file, filepath.Base(source))
}

// report says in words what the file brings, and what could not be used.
func (c *command) report(proposal importer.Proposal) {
	for _, count := range proposal.Counts {
		c.say(locale.Command("import.count", conference.Params{"table": string(count.Table),
			"new": count.New, "changed": count.Changed, "unchanged": count.Unchanged}))
	}
	for _, line := range proposal.Lines {
		fmt.Fprintln(c.Out, "- "+locale.ImportLine(line.Code, line.Params).In(c.language))
	}
}
