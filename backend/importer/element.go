package importer

import (
	"encoding/xml"
	"strings"

	"quartiers/backend/conference"
)

// element is an element of the file with everything in it; only sessions and the head are held as trees.
type element struct {
	name     string
	attrs    []xml.Attr
	text     string // the characters directly in it
	children []element
}

func newElement(start xml.StartElement) element {
	return element{name: strings.ToLower(start.Name.Local), attrs: start.Attr}
}

// attr is an attribute as one line; empty when there is none.
func (e element) attr(name string) string {
	for _, attr := range e.attrs {
		if strings.EqualFold(attr.Name.Local, name) {
			return conference.CleanLine(attr.Value)
		}
	}
	return ""
}

// child finds the first element of a name within; an empty one when there is none.
func (e element) child(name string) element {
	for _, child := range e.children {
		if child.name == name {
			return child
		}
	}
	return element{}
}

// line is the text of a child as one line.
func (e element) line(child string) string { return conference.CleanLine(e.child(child).text) }

// ownLine is the element's own text as one line.
func (e element) ownLine() string { return conference.CleanLine(e.text) }

// isBlank claims that the element says nothing, nor anything in it.
func (e element) isBlank() bool {
	for _, child := range e.children {
		if !child.isBlank() {
			return false
		}
	}
	return strings.TrimSpace(e.text) == ""
}
