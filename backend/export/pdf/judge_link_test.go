package pdf

import (
	"net/url"
	"slices"
)

// judgeLinks looks at the active areas of every page, and at the elements of the tree that they belong to.
func (j *judge) judgeLinks() {
	for i, page := range j.pages {
		for _, annotation := range j.list(j.dict(page)["/Annots"]) {
			reference, _ := annotation.(string)
			j.judgeLink(i+1, j.dict(annotation), j.areas[reference])
		}
	}
	if j.root == nil {
		return
	}
	j.root.each(func(n *node) {
		hasArea := slices.ContainsFunc(n.kids, func(kid any) bool { _, ok := kid.(area); return ok })
		if n.is("Link") && (!hasArea || len(n.kids) < 2) {
			j.fault("the link %s has no area or no words", n.reference)
		}
	})
}

func (j *judge) judgeLink(page int, annotation dictionary, owners []*node) {
	switch {
	case annotation["/Subtype"] != "/Link":
		j.fault("page %d: there is a note of the kind %v", page, annotation["/Subtype"])
	case j.text(annotation["/Contents"]) == "":
		j.fault("page %d: a link says nothing", page)
	case j.number(annotation["/StructParent"]) < 0:
		j.fault("page %d: a link knows no way into the tree", page)
	case len(owners) != 1 || !owners[0].is("Link"):
		j.fault("page %d: a link is not in the tree as one", page)
	case !j.leadsSomewhere(annotation):
		j.fault("page %d: a link leads nowhere", page)
	}
}

// leadsSomewhere claims that a link leads to a page of the file or to an address.
func (j *judge) leadsSomewhere(annotation dictionary) bool {
	if target := j.list(annotation["/Dest"]); len(target) > 0 {
		page, _ := target[0].(string)
		return j.pageNumber(page) > 0
	}
	to, err := url.Parse(j.text(j.dict(annotation["/A"])["/URI"]))
	return err == nil && to.Scheme != ""
}
