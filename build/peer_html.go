package main

import (
	"fmt"
	"html"
	"strings"

	"quartiers/build/content"
)

func weasyPrint() peer {
	return peer{name: "WeasyPrint", found: func() bool { return onPath("weasyprint") }, advice: "Debian's weasyprint",
		source: "edition.html", write: htmlSource,
		program: func(source, file string) task {
			return task{args: []string{"weasyprint", "--pdf-variant", "pdf/ua-1", source, file}}
		}}
}

func chromiumPrint() peer {
	program := firstProgram(chromiumPrograms)
	return peer{name: "Chromium", found: func() bool { return program != "" }, advice: "Debian's chromium",
		source: "edition.html", write: htmlSource,
		program: func(source, file string) task {
			return task{args: []string{program, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
				"--generate-pdf-document-outline", "--print-to-pdf=" + file, "file://" + source}}
		}}
}

const htmlHead = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>%s</title><style>
@page { size: A4; margin: 25mm 22mm 29mm 54mm; @bottom-right { content: counter(page) } }
body { font: 9.5pt/1.35 "Source Serif 4", serif; hyphens: auto; margin: 0 }
h1, h2, .hours { font-family: "Source Sans 3", sans-serif; break-after: avoid }
h1 { break-before: page; font-size: 22pt }
h2 { font-size: 12pt; margin: 0 0 1mm } .hours { font-size: 8pt; margin: 5mm 0 0 }
p { margin: 0 0 1.5mm; orphans: 2; widows: 2 } .index { columns: 2 } .title { font-size: 40pt; padding-top: 90mm }
</style><body><p class="title">%s</p>
`

// htmlSource sets the edition as our brochure does, with the style sheet of a paged document.
func htmlSource(e content.Edition) string {
	var b strings.Builder
	fmt.Fprintf(&b, htmlHead, html.EscapeString(e.Name), html.EscapeString(e.Name))
	for d, date := range e.Days {
		fmt.Fprintf(&b, "<h1>%s</h1>\n", html.EscapeString(date))
		for _, s := range sessionsOn(e, d) {
			htmlSession(&b, e, s)
		}
	}
	b.WriteString("<h1>Index</h1><div class=\"index\">\n")
	for _, i := range indexOf(e) {
		fmt.Fprintf(&b, "<p><b>%s</b>: %s</p>\n", html.EscapeString(i.person.Name()), html.EscapeString(strings.Join(i.titles, "; ")))
	}
	return b.String() + "</div></body></html>\n"
}

func htmlSession(b *strings.Builder, e content.Edition, s content.Session) {
	fmt.Fprintf(b, "<section><p class=\"hours\">%s · %s</p><h2>%s</h2>\n", s.Hours(), html.EscapeString(e.Rooms[s.Room]), html.EscapeString(s.Title))
	for _, at := range s.People {
		p := e.People[at]
		fmt.Fprintf(b, "<p><b>%s</b>, %s, %s</p>\n", html.EscapeString(p.Name()), html.EscapeString(p.Function), html.EscapeString(p.Organisation))
	}
	for _, paragraph := range s.Abstract {
		fmt.Fprintf(b, "<p>%s</p>\n", html.EscapeString(paragraph))
	}
	b.WriteString("</section>\n")
}
