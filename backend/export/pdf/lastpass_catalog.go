package pdf

import (
	"encoding/xml"
	"fmt"
	"strings"
)

const producer = "Quartiers"

// writeCatalog writes the catalog, the outline and what the file says about itself.
func (f *finisher) writeCatalog() {
	tree := f.catalog
	outline := ""
	if len(f.bookmarks) > 0 {
		outline = fmt.Sprintf("/Outlines %d 0 R/PageMode/UseOutlines", f.writeOutline())
	}
	metadata := f.add(object{dict: "<</Type/Metadata/Subtype/XML/Length 0>>", data: f.xmp(), done: true})
	f.info = f.addf("<</Title%s/Author%s/Subject%s/Producer%s>>",
		hexText(f.head.name()), hexText(f.head.author), hexText(f.head.subject), literal(producer))
	f.catalog = f.addf("<</Type/Catalog/Version/1.7/Pages 1 0 R/Lang(%s)/MarkInfo<</Marked true>>/StructTreeRoot %d 0 R"+
		"/ViewerPreferences<</DisplayDocTitle true%s>>/Metadata %d 0 R%s%s%s>>", f.head.language, tree, f.head.printing(), metadata, f.head.opening(), outline, f.pageLabels())
}

// xmp is the metadata as every archive reads them. It says that the file is PDF/UA-1, which the tests hold every document to.
func (f *finisher) xmp() []byte {
	return []byte(`<?xpacket begin="` + "\ufeff" + `" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">` + escapeXML(f.head.name()) + `</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>` + escapeXML(f.head.author) + `</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">` + escapeXML(f.head.subject) + `</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>` + f.head.language + `</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>` + producer + `</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`)
}

func escapeXML(text string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(bare(text))) // a builder never fails
	return b.String()
}

// entry is a bookmark with its relations, as places in the list; -1: none.
type entry struct {
	parent, previous, next, first, last int
	below                               int // entries below it
}

// writeOutline writes the bookmarks; chapters are closed, so that a long programme stays readable.
func (f *finisher) writeOutline() int {
	root := f.reserve()
	entries := relate(f.bookmarks)
	first := len(f.objects)
	name := func(key string, i int) string {
		if i < 0 {
			return ""
		}
		return fmt.Sprintf("/%s %d 0 R", key, first+i)
	}
	top := -1
	count := 0
	for i, e := range entries {
		parent := name("Parent", e.parent)
		if e.parent < 0 {
			parent, top = fmt.Sprintf("/Parent %d 0 R", root), i
			count++
		}
		links := parent + name("Prev", e.previous) + name("Next", e.next) + name("First", e.first) + name("Last", e.last)
		if e.below > 0 {
			links += fmt.Sprintf("/Count -%d", e.below)
		}
		f.addf("<</Title%s%s/Dest%s>>", hexText(f.bookmarks[i].title), links, f.destination(f.bookmarks[i].place))
	}
	f.objects[root].dict = fmt.Sprintf("<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %d>>", first, first+top, count)
	return root
}

// relate finds the neighbours of bookmarks of two levels.
func relate(bookmarks []bookmark) []entry {
	entries := make([]entry, len(bookmarks))
	chapter := -1
	for i, mark := range bookmarks {
		e := entry{-1, -1, -1, -1, -1, 0}
		if mark.level == 0 || chapter < 0 {
			e.previous, chapter = chapter, i
		} else {
			e.parent, e.previous = chapter, entries[chapter].last
			entries[chapter].adopt(i)
		}
		if e.previous >= 0 {
			entries[e.previous].next = i
		}
		entries[i] = e
	}
	return entries
}

func (e *entry) adopt(i int) {
	if e.first < 0 {
		e.first = i
	}
	e.last = i
	e.below++
}
