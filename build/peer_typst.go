package main

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"quartiers/build/content"
)

// typstPackage is no dependency of the application: the bench installs it into its own cache.
const typstPackage, typstVersion = "@myriaddreamin/typst-ts-node-compiler", "0.7.0"

func typst() peer {
	home := absolute(filepath.Join(cacheDir, "typst"))
	return peer{name: "Typst 0.14 (npm)", found: func() bool { return onPath("npm") }, advice: "Node.js", source: "edition.typ", write: typstSource,
		program: func(source, file string) task {
			return task{args: []string{"node", absolute("build/typst.mjs"), home, absolute(fontDir), source, file}}
		},
		before: func(ctx context.Context, log io.Writer) error {
			if matches(filepath.Join(home, "node_modules", typstPackage)) {
				return nil
			}
			return task{args: []string{"npm", "install", "--no-audit", "--no-fund", "--prefix", home, typstPackage + "@" + typstVersion}}.run(ctx, log)
		}}
}

// typstSource sets the edition as our brochure does: title page, days, sessions with their people and abstract, index.
func typstSource(e content.Edition) string {
	var b strings.Builder
	fmt.Fprintf(&b, `#set document(title: "%s")
#set page(paper: "a4", margin: (left: 54mm, right: 22mm, top: 25mm, bottom: 29mm), numbering: "1")
#set text(lang: "fr", font: "Source Serif 4", size: 9.5pt, hyphenate: true)
#set par(leading: 0.55em)
#show heading: set text(font: "Source Sans 3")
#let session(people, hours, room, title, ..abstract) = {
  block(above: 1.4em, sticky: true, text(font: "Source Sans 3", 8pt)[#hours · #room])
  heading(level: 2, title)
  for p in people [#strong(p.at(0)), #p.at(1) \ ]
  for part in abstract.pos() { par(part) }
}
`, typstEscape(e.Name))
	fmt.Fprintf(&b, "#align(horizon, text(40pt)[%s])\n", typstEscape(e.Name))
	for d, date := range e.Days {
		fmt.Fprintf(&b, "#pagebreak()\n= %s\n", typstEscape(date))
		for _, s := range sessionsOn(e, d) {
			typstSession(&b, e, s)
		}
	}
	b.WriteString("#pagebreak()\n= Index\n#columns(2)[\n")
	for _, i := range indexOf(e) {
		fmt.Fprintf(&b, "*%s*: %s\n\n", typstEscape(i.person.Name()), typstEscape(strings.Join(i.titles, "; ")))
	}
	return b.String() + "]\n"
}

func typstSession(b *strings.Builder, e content.Edition, s content.Session) {
	b.WriteString("#session((")
	for _, p := range s.People {
		fmt.Fprintf(b, "([%s], [%s, %s]),", typstEscape(e.People[p].Name()), typstEscape(e.People[p].Function), typstEscape(e.People[p].Organisation))
	}
	fmt.Fprintf(b, "))[%s][%s][%s]", typstEscape(s.Hours()), typstEscape(e.Rooms[s.Room]), typstEscape(s.Title))
	for _, paragraph := range s.Abstract {
		fmt.Fprintf(b, "[%s]", typstEscape(paragraph))
	}
	b.WriteByte('\n')
}

// typstEscape takes the meaning from everything that Typst would read as markup.
func typstEscape(text string) string {
	var b strings.Builder
	for _, r := range text {
		if strings.ContainsRune("\\#*_`$<>@[]~=+-/\"'", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}
