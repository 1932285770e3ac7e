package pdf

import (
	"fmt"
	"strings"
)

// numberElements reserves an object for every element of the structure tree.
func (f *finisher) numberElements() { f.numberElement(f.root) }

func (f *finisher) numberElement(e *element) {
	e.number = f.reserve()
	for _, kid := range e.kids {
		if child, ok := kid.(*element); ok {
			f.numberElement(child)
		}
	}
}

// writeTree writes the structure tree and the way back into it from pages and links.
func (f *finisher) writeTree() {
	root, parents := f.reserve(), f.reserve()
	f.writeElement(f.root, root)
	f.objects[parents].dict = f.parentTree()
	f.objects[root].dict = fmt.Sprintf("<</Type/StructTreeRoot/K %d 0 R/ParentTree %d 0 R/ParentTreeNextKey %d>>",
		f.root.number, parents, f.linkKey(len(f.pages), 0))
	f.catalog = root // writeCatalog refers to it
}

func (f *finisher) writeElement(e *element, parent int) {
	var b strings.Builder
	home := homePage(e)
	fmt.Fprintf(&b, "<</S/%s/P %d 0 R", e.role, parent)
	if home >= 0 {
		fmt.Fprintf(&b, "/Pg %d 0 R", f.pageAt[home])
	}
	b.WriteString(attributes(e))
	if len(e.kids) > 0 {
		b.WriteString("/K[")
		for _, kid := range e.kids {
			f.writeKid(&b, kid, home)
		}
		b.WriteString("]")
	}
	f.objects[e.number].dict = b.String() + ">>"
	for _, kid := range e.kids {
		if child, ok := kid.(*element); ok {
			f.writeElement(child, e.number)
		}
	}
}

// homePage is the page of an element's first content; -1 when it has none of its own.
func homePage(e *element) int {
	for _, kid := range e.kids {
		if c, ok := kid.(content); ok {
			return c.page
		}
	}
	return -1
}

func (f *finisher) writeKid(b *strings.Builder, kid any, home int) {
	switch k := kid.(type) {
	case *element:
		fmt.Fprintf(b, "%d 0 R ", k.number)
	case content:
		if k.page == home {
			fmt.Fprintf(b, "%d ", k.mark)
			return
		}
		fmt.Fprintf(b, "<</Type/MCR/Pg %d 0 R/MCID %d>>", f.pageAt[k.page], k.mark)
	case linkRef:
		fmt.Fprintf(b, "<</Type/OBJR/Obj %d 0 R/Pg %d 0 R>>", f.links[k.page][k.link], f.pageAt[k.page])
	}
}

// attributes are what an element says beside its role.
func attributes(e *element) string {
	var b strings.Builder
	if e.title != "" {
		b.WriteString("/T" + hexText(e.title))
	}
	if e.alt != "" {
		b.WriteString("/Alt" + hexText(e.alt))
	}
	if e.language != "" {
		fmt.Fprintf(&b, "/Lang(%s)", e.language)
	}
	b.WriteString(tableAttributes(e))
	return b.String()
}

func tableAttributes(e *element) string {
	var b strings.Builder
	if e.scope != "" {
		b.WriteString("/Scope/" + e.scope)
	}
	if e.columns > 1 {
		fmt.Fprintf(&b, "/ColSpan %d", e.columns)
	}
	if e.rows > 1 {
		fmt.Fprintf(&b, "/RowSpan %d", e.rows)
	}
	if b.Len() == 0 {
		return ""
	}
	return "/A<</O/Table" + b.String() + ">>"
}

// parentTree leads from every marked content and every link to its element.
func (f *finisher) parentTree() string {
	var b strings.Builder
	b.WriteString("<</Nums[")
	for i, p := range f.pages {
		fmt.Fprintf(&b, "%d[", i)
		for _, e := range p.marks {
			fmt.Fprintf(&b, "%d 0 R ", e.number)
		}
		b.WriteString("]")
	}
	for i, p := range f.pages {
		for j, l := range p.links {
			fmt.Fprintf(&b, "%d %d 0 R ", f.linkKey(i, j), l.element.number)
		}
	}
	b.WriteString("]>>")
	return b.String()
}

// linkKey numbers links after the pages.
func (f *finisher) linkKey(page, link int) int {
	key := len(f.pages) + link
	for _, p := range f.pages[:page] {
		key += len(p.links)
	}
	return key
}
