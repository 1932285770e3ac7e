package pdf

import (
	"slices"
	"strings"
)

// element is a node of the structure tree, which a screen reader follows.
type element struct {
	role     string // Document, H1, P, Table …
	kids     []any  // *element, content or linkRef
	title    string // what the element is called, for headings of sections
	alt      string // what a picture shows
	language string // BCP 47, when it differs from the document's
	scope    string // Column or Row, for a head of a table
	columns  int    // columns that a cell spans, when more than one
	rows     int    // rows that a cell spans, when more than one
	number   int    // object number, given by the last pass
}

// content is a stretch of marked content: a page and its number there.
type content struct{ page, mark int }

// linkRef is the active area of a link: a page and its place among the areas there.
type linkRef struct{ page, link int }

// open begins an element within the one that is open.
func (d *document) open(role string) *element {
	parent := d.opened[len(d.opened)-1]
	e := &element{role: role}
	parent.kids = append(parent.kids, e)
	d.opened = append(d.opened, e)
	return e
}

// close ends the element that was opened last.
func (d *document) close() { d.opened = d.opened[:len(d.opened)-1] }

// within opens an element around what is done.
func (d *document) within(role string, do func(e *element)) {
	do(d.open(role))
	d.close()
}

// current is the element that is open.
func (d *document) current() *element { return d.opened[len(d.opened)-1] }

// draw draws content of the current element on the current page.
func (d *document) draw(do func(c *canvas)) {
	e, page := d.current(), d.page()
	mark := len(page.marks)
	page.marks = append(page.marks, e)
	e.kids = append(e.kids, content{d.pageIndex(), mark})
	page.canvas.begin(e.role, mark)
	do(&page.canvas)
	page.canvas.end()
}

// furnish draws what is no content: rules, colours, running heads.
func (d *document) furnish(do func(c *canvas)) {
	page := d.page()
	page.canvas.beginArtifact()
	do(&page.canvas)
	page.canvas.end()
}

// inside makes another element the open one while something is done.
func (d *document) inside(e *element, do func()) {
	d.opened = append(d.opened, e)
	do()
	d.close()
}

// headFirst moves the heading before what is drawn left of it, as it is read.
func (e *element) headFirst() {
	for i, kid := range e.kids {
		if child, ok := kid.(*element); ok && strings.HasPrefix(child.role, "H") {
			e.kids = slices.Insert(slices.Delete(e.kids, i, i+1), 0, kid)
			return
		}
	}
}

// gatherLists makes lists of the items that stand among the kids.
func (e *element) gatherLists() {
	var kids []any
	var list *element
	for _, kid := range e.kids {
		child, ok := kid.(*element)
		if !ok || child.role != "LBody" {
			kids, list = append(kids, kid), nil
			continue
		}
		if list == nil {
			list = &element{role: "L"}
			kids = append(kids, list)
		}
		list.kids = append(list.kids, &element{role: "LI", kids: []any{child}})
	}
	e.kids = kids
}
