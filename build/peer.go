package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"quartiers/build/content"
)

// peer is a typesetter that reads a source.
type peer struct {
	name    string
	found   func() bool
	advice  string
	source  string // the name of its file
	write   func(content.Edition) string
	program func(source, file string) task
	before  func(ctx context.Context, log io.Writer) error // installs what a found peer lacks; nil: nothing
}

// peers are the typesetters that ours is measured against.
func peers() []typesetter {
	return []typesetter{typst().typesetter(), weasyPrint().typesetter(), libreOffice().typesetter(), chromiumPrint().typesetter()}
}

func (p peer) typesetter() typesetter {
	return typesetter{name: p.name, found: p.found, advice: p.advice, prepare: p.prepare}
}

func (p peer) prepare(ctx context.Context, log io.Writer, folder string, e content.Edition) (task, string, error) {
	if p.before != nil {
		if err := p.before(ctx, log); err != nil {
			return task{}, "", err
		}
	}
	source, file := filepath.Join(folder, p.source), filepath.Join(folder, "edition.pdf")
	fonts := filepath.Join(folder, "fonts.conf")
	if err := os.WriteFile(fonts, []byte(fontConfig()), 0o644); err != nil {
		return task{}, "", err
	}
	t := p.program(source, file)
	t.env = append(t.env, "FONTCONFIG_FILE="+fonts)
	return t, file, os.WriteFile(source, []byte(p.write(e)), 0o644)
}

// fontConfig shows our fonts to the programs of the system, beside their own.
func fontConfig() string {
	return fmt.Sprintf(`<?xml version="1.0"?><fontconfig><dir>%s</dir><dir>/usr/share/fonts</dir><cachedir>%s</cachedir></fontconfig>`,
		absolute(fontDir), absolute(filepath.Join(cacheDir, "fontconfig")))
}

// entry is a line of the index: a person and the titles of their sessions.
type entry struct {
	person content.Person
	titles []string
}

// indexOf lists the people of an edition as they were invented.
func indexOf(e content.Edition) []entry {
	entries := make([]entry, len(e.People))
	for i, p := range e.People {
		entries[i].person = p
	}
	for _, s := range e.Sessions {
		for _, p := range s.People {
			entries[p].titles = append(entries[p].titles, s.Title)
		}
	}
	return entries
}

// sessionsOn are those of one day.
func sessionsOn(e content.Edition, day int) []content.Session {
	var sessions []content.Session
	for _, s := range e.Sessions {
		if s.Day == day {
			sessions = append(sessions, s)
		}
	}
	return sessions
}
