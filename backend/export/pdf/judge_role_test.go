package pdf

import "slices"

// The roles that our documents use, by what they may hold. The standard knows more (ISO 32000-1, 14.8.4).
var (
	holders    = []string{"Document", "Sect", "L", "LI", "Table", "TR"} // of elements only
	paragraphs = []string{"P", "H1", "H2", "H3", "H4", "H5", "H6", "Lbl"}
	bodies     = []string{"LBody", "TD", "TH"} // hold words as well as paragraphs
	inlines    = []string{"Span", "Link", "Figure"}
)

// homes are the roles that stand only within certain others.
var homes = map[string][]string{
	"LI": {"L"}, "Lbl": {"LI"}, "LBody": {"LI"}, "TR": {"Table"}, "TH": {"TR"}, "TD": {"TR"},
}

// guests are the roles that hold only certain others.
var guests = map[string][]string{"L": {"LI"}, "LI": {"Lbl", "LBody"}, "Table": {"TR"}, "TR": {"TH", "TD"}}

// judgeRole looks at one element: whether it may stand where it does, hold what it does, and says what it must.
func (j *judge) judgeRole(n *node) {
	switch {
	case !slices.Contains(slices.Concat(holders, paragraphs, bodies, inlines), n.role):
		j.fault("nobody knows the role %q", n.role)
	case homes[n.role] != nil && !n.parent.is(homes[n.role]...):
		j.fault("a %s stands within a %s", n.role, n.parent.role)
	case len(n.kids) == 0 && !n.is("TD", "TH"):
		j.fault("the %s %s is empty", n.role, n.reference)
	}
	j.judgeKids(n)
	j.judgeAttributes(n)
	if n.is("Table") {
		j.judgeTable(n)
	}
}

func (j *judge) judgeKids(n *node) {
	for _, kid := range n.kids {
		child, isElement := kid.(*node)
		if !isElement && n.is(holders...) {
			j.fault("a %s holds words of its own", n.role)
		}
		if !isElement {
			continue
		}
		if allowed := guests[n.role]; allowed != nil && !child.is(allowed...) {
			j.fault("a %s holds a %s", n.role, child.role)
		}
		if n.is(slices.Concat(paragraphs, inlines)...) && !child.is(inlines...) {
			j.fault("a %s stands within a %s", child.role, n.role)
		}
	}
}

func (j *judge) judgeAttributes(n *node) {
	if n.is("Figure") && j.text(n.dict["/Alt"]) == "" {
		j.fault("a figure has no words that stand for it")
	}
	if scope := j.attribute(n, "/Scope"); n.is("TH") && scope != "/Column" && scope != "/Row" {
		j.fault("a head of a table does not say what it heads")
	}
	if language, said := n.dict["/Lang"]; said && j.text(language) == "" {
		j.fault("a %s speaks no language", n.role)
	}
}
