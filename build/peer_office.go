package main

import (
	"encoding/xml"
	"fmt"
	"path/filepath"
	"strings"

	"quartiers/build/content"
)

// writerPatterns find the part of LibreOffice that sets text.
var writerPatterns = []string{"/usr/lib*/libreoffice/program/libswlo.so"}

func libreOffice() peer {
	profile := "-env:UserInstallation=file://" + absolute(filepath.Join(cacheDir, "office"))
	const export = `pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}`
	return peer{name: "LibreOffice Writer", found: func() bool { return onPath("soffice") && matches(writerPatterns[0]) },
		advice: "Debian's libreoffice-writer", source: "edition.fodt", write: officeSource,
		program: func(source, file string) task {
			return task{args: []string{"soffice", profile, "--headless", "--convert-to", export, "--outdir", filepath.Dir(file), source}}
		}}
}

const officeHead = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="1.5mm" fo:orphans="2" fo:widows="2"/>
<style:text-properties style:font-name="Source Serif 4" fo:font-family="Source Serif 4" fo:font-size="9.5pt" fo:language="fr" fo:country="FR" fo:hyphenate="true"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Title" style:family="paragraph"><style:paragraph-properties fo:margin-top="90mm"/><style:text-properties fo:font-size="40pt"/></style:style>
<style:style style:name="Day" style:family="paragraph"><style:paragraph-properties fo:break-before="page" fo:keep-with-next="always"/>
<style:text-properties fo:font-family="Source Sans 3" fo:font-size="22pt"/></style:style>
<style:style style:name="Session" style:family="paragraph"><style:paragraph-properties fo:keep-with-next="always" fo:margin-bottom="1mm"/>
<style:text-properties fo:font-family="Source Sans 3" fo:font-size="12pt" fo:font-weight="bold"/></style:style>
<style:style style:name="Hours" style:family="paragraph"><style:paragraph-properties fo:keep-with-next="always" fo:margin-top="5mm" fo:margin-bottom="0mm"/>
<style:text-properties fo:font-family="Source Sans 3" fo:font-size="8pt"/></style:style>
<style:style style:name="Name" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style></office:styles>
<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm"
 fo:margin-top="25mm" fo:margin-bottom="29mm" fo:margin-left="54mm" fo:margin-right="22mm"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles>
<office:body><office:text>
`

// officeSource sets the edition as our brochure does, with the styles of a text document.
func officeSource(e content.Edition) string {
	var b strings.Builder
	b.WriteString(officeHead)
	fmt.Fprintf(&b, "<text:p text:style-name=\"Title\">%s</text:p>\n", xmlEscape(e.Name))
	for d, date := range e.Days {
		fmt.Fprintf(&b, "<text:h text:outline-level=\"1\" text:style-name=\"Day\">%s</text:h>\n", xmlEscape(date))
		for _, s := range sessionsOn(e, d) {
			officeSession(&b, e, s)
		}
	}
	b.WriteString("<text:h text:outline-level=\"1\" text:style-name=\"Day\">Index</text:h>\n")
	for _, i := range indexOf(e) {
		officeNamed(&b, i.person, strings.Join(i.titles, "; "))
	}
	return b.String() + "</office:text></office:body></office:document>\n"
}

func officeSession(b *strings.Builder, e content.Edition, s content.Session) {
	fmt.Fprintf(b, "<text:p text:style-name=\"Hours\">%s · %s</text:p><text:h text:outline-level=\"2\" text:style-name=\"Session\">%s</text:h>\n",
		s.Hours(), xmlEscape(e.Rooms[s.Room]), xmlEscape(s.Title))
	for _, p := range s.People {
		officeNamed(b, e.People[p], e.People[p].Function+", "+e.People[p].Organisation)
	}
	for _, paragraph := range s.Abstract {
		fmt.Fprintf(b, "<text:p text:style-name=\"Standard\">%s</text:p>\n", xmlEscape(paragraph))
	}
}

func officeNamed(b *strings.Builder, p content.Person, more string) {
	fmt.Fprintf(b, "<text:p text:style-name=\"Standard\"><text:span text:style-name=\"Name\">%s</text:span>, %s</text:p>\n", xmlEscape(p.Name()), xmlEscape(more))
}

func xmlEscape(text string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(text)) // a builder never fails
	return b.String()
}
