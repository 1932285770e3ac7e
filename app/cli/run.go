package cli

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

// The exit codes.
const (
	fine   = 0
	wrong  = 1 // check found errors
	misuse = 2
)

// Streams are where a command writes.
type Streams struct{ Out, Err io.Writer }

// Extension ends the name of a workspace file.
const Extension = ".quartiers"

// command is one run of the program.
type command struct {
	Streams
	version   string
	language  locale.Language // of messages
	flags     *flag.FlagSet
	workspace string
	arguments []string // what is left when the flags are read
}

// commands are what the first argument may be.
var commands = map[string]func(*command, []string) (int, error){
	"sample":   (*command).sample,
	"import":   (*command).importFile,
	"check":    (*command).check,
	"export":   (*command).export,
	"editions": (*command).editions,
	"version":  (*command).tellVersion,
	"help":     (*command).help,
	"-h":       (*command).help,
	"--help":   (*command).help,
}

// Run runs the command that the arguments name and returns the exit code.
func Run(arguments []string, streams Streams, version string) int {
	c := &command{Streams: streams, version: version, language: systemLanguage()}
	do, ok := commands[arguments[0]]
	if !ok {
		return c.fail(conference.Refuse("command.unknown", conference.Params{"command": arguments[0]}))
	}
	code, err := do(c, arguments[1:])
	if errors.Is(err, flag.ErrHelp) {
		code, err = c.help(nil)
	}
	if err != nil {
		return c.fail(err)
	}
	return code
}

func (c *command) fail(err error) int {
	fmt.Fprintln(c.Err, locale.Problem(err).In(c.language))
	return misuse
}

// say writes a line in the language of the messages.
func (c *command) say(text locale.Text) { fmt.Fprintln(c.Out, text.In(c.language)) }

// parse reads flags and arguments in any order. Code command.usage for what no flag is.
func (c *command) parse(arguments []string, define func(*flag.FlagSet)) error {
	c.flags = flag.NewFlagSet("quartiers", flag.ContinueOnError)
	c.flags.SetOutput(io.Discard)
	c.flags.Usage = func() {} // a wrong flag gets a sentence, not a page
	c.flags.StringVar(&c.workspace, "w", "", "")
	define(c.flags)
	for len(arguments) > 0 {
		if err := c.flags.Parse(arguments); err != nil {
			return usageError(err)
		}
		if arguments = c.flags.Args(); len(arguments) > 0 {
			c.arguments = append(c.arguments, arguments[0])
			arguments = arguments[1:]
		}
	}
	if c.workspace == "" {
		return conference.Refuse("command.no_workspace", nil)
	}
	return nil
}

func usageError(err error) error {
	if errors.Is(err, flag.ErrHelp) {
		return err
	}
	return &conference.Problem{Code: "command.usage", Params: conference.Params{"text": err.Error()}}
}

// only is the one argument of a command. Code command.argument when there is none, or more.
func (c *command) only(what string) (string, error) {
	if len(c.arguments) != 1 {
		return "", conference.Refuse("command.argument", conference.Params{"name": what, "count": len(c.arguments)})
	}
	return c.arguments[0], nil
}

// none refuses arguments of a command that takes none.
func (c *command) none() error {
	if len(c.arguments) > 0 {
		return conference.Refuse("command.usage", conference.Params{"text": c.arguments[0]})
	}
	return nil
}

func (c *command) tellVersion([]string) (int, error) {
	fmt.Fprintln(c.Out, c.version)
	return fine, nil
}

func (c *command) help([]string) (int, error) {
	fmt.Fprint(c.Out, usage(c.language))
	return fine, nil
}

// systemLanguage is the language of the terminal: French where it says so, English elsewhere.
func systemLanguage() locale.Language {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if value := os.Getenv(name); value != "" {
			if language, ok := locale.Parse(value); ok {
				return language
			}
			return locale.English()
		}
	}
	return locale.English()
}

func configFolder() string {
	folder, err := os.UserConfigDir()
	if err != nil {
		return ""
	}
	return filepath.Join(folder, "quartiers")
}
