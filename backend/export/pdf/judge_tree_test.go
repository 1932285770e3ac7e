package pdf

import (
	"slices"
	"strconv"
	"strings"
)

// node is an element of the structure tree as the file has it.
type node struct {
	reference string
	role      string // without its slash
	dict      dictionary
	parent    *node
	kids      []any // *node, markAt or area
}

// area is an active area of a page, by its reference.
type area string

// judgeTree walks the structure tree.
func (j *judge) judgeTree() {
	reference, _ := j.catalog()["/StructTreeRoot"].(string)
	root := j.dict(reference)
	kids := j.list(root["/K"])
	if root["/Type"] != "/StructTreeRoot" || len(kids) != 1 {
		j.fault("the file has no structure tree with one root")
		return
	}
	j.root = j.walk(kids[0], &node{reference: reference}, map[string]bool{})
	if j.root == nil || j.root.role != "Document" {
		j.fault("the structure tree does not begin with a document")
		return
	}
	j.judgeHeadings(j.root)
}

// walk reads an element and those below; nil when it was met before.
func (j *judge) walk(value any, parent *node, met map[string]bool) *node {
	reference, _ := value.(string)
	dict := j.dict(value)
	n := &node{reference: reference, role: strings.TrimPrefix(j.text(dict["/S"]), "/"), dict: dict, parent: parent}
	if met[reference] {
		j.fault("the element %s (%s) is in the tree twice", reference, n.role)
		return nil
	}
	met[reference] = true
	if dict["/P"] != parent.reference {
		j.fault("the element %s (%s) names another parent than the one it has", reference, n.role)
	}
	for _, kid := range j.list(dict["/K"]) {
		j.adopt(n, kid, met)
	}
	j.judgeRole(n)
	return n
}

// adopt reads a kid of an element: a mark, an active area or another element.
func (j *judge) adopt(n *node, kid any, met map[string]bool) {
	page, _ := n.dict["/Pg"].(string)
	if number, ok := kid.(float64); ok {
		j.own(n, markAt{page, int(number)})
		return
	}
	switch dict := j.dict(kid); dict["/Type"] {
	case "/MCR":
		if other, ok := dict["/Pg"].(string); ok {
			page = other
		}
		j.own(n, markAt{page, j.number(dict["/MCID"])})
	case "/OBJR":
		reference, _ := dict["/Obj"].(string)
		j.areas[reference] = append(j.areas[reference], n)
		n.kids = append(n.kids, area(reference))
	default:
		if child := j.walk(kid, n, met); child != nil {
			n.kids = append(n.kids, child)
		}
	}
}

func (j *judge) own(n *node, m markAt) {
	j.owners[m] = append(j.owners[m], n)
	n.kids = append(n.kids, m)
}

// elements are the kids that are elements.
func (n *node) elements() []*node {
	var all []*node
	for _, kid := range n.kids {
		if child, ok := kid.(*node); ok {
			all = append(all, child)
		}
	}
	return all
}

// each visits an element and those below in the order of reading.
func (n *node) each(visit func(*node)) {
	visit(n)
	for _, child := range n.elements() {
		child.each(visit)
	}
}

// judgeHeadings wants the first heading on level 1, and no level left out on the way down.
func (j *judge) judgeHeadings(root *node) {
	last := 0
	root.each(func(n *node) {
		level := n.level()
		if level > last+1 {
			j.fault("a heading of level %d follows one of level %d", level, last)
		}
		if level > 0 {
			last = level
		}
	})
}

// level is the level of a heading; 0 for another element.
func (n *node) level() int {
	if len(n.role) != 2 || n.role[0] != 'H' {
		return 0
	}
	level, _ := strconv.Atoi(n.role[1:])
	return level
}

// attribute is what an element says of itself as a part of a table; nil when it says nothing.
func (j *judge) attribute(n *node, key string) any {
	for _, attributes := range j.list(n.dict["/A"]) {
		if d := j.dict(attributes); d["/O"] == "/Table" && d[key] != nil {
			return j.resolve(d[key])
		}
	}
	return nil
}

func (n *node) is(roles ...string) bool { return slices.Contains(roles, n.role) }
