package pdf

// judgeMarks wants every mark of the pages in the tree, once, and every mark of the tree on a page.
func (j *judge) judgeMarks() {
	for m := range j.words {
		if count := len(j.owners[m]); count != 1 {
			j.fault("page %d: the mark %d is in the tree %d times", j.pageNumber(m.page), m.number, count)
		}
	}
	for m, owners := range j.owners {
		if _, drawn := j.words[m]; !drawn {
			j.fault("page %d: a %s owns the mark %d, which is not there", j.pageNumber(m.page), owners[0].role, m.number)
		}
	}
}

// judgeWayBack follows the parent tree: it must lead from every page and every active area to the elements that own what
// is there, and nowhere else.
func (j *judge) judgeWayBack() {
	root := j.dict(j.catalog()["/StructTreeRoot"])
	back, next := j.numberTree(root["/ParentTree"]), j.number(root["/ParentTreeNextKey"])
	used, parents := map[int]bool{}, map[string][]any{}
	for _, page := range j.pages {
		parents[page] = j.list(back[j.judgePageBack(page, used)])
		for _, annotation := range j.list(j.dict(page)["/Annots"]) {
			j.judgeAreaBack(annotation, back, used)
		}
	}
	j.judgeParents(parents)
	for key := range back {
		if !used[key] {
			j.fault("the way back %d begins nowhere", key)
		}
		if key >= next {
			j.fault("the next key of the ways back, %d, is taken", next)
		}
	}
}

// judgePageBack is the key from which a page leads back; no other page has it.
func (j *judge) judgePageBack(page string, used map[int]bool) int {
	key := j.number(j.dict(page)["/StructParents"])
	if used[key] || key < 0 {
		j.fault("page %d: the way back %d is not its own", j.pageNumber(page), key)
	}
	used[key] = true
	return key
}

// judgeParents compares the owners of marks, as the tree has them, with those that their pages lead to.
func (j *judge) judgeParents(parents map[string][]any) {
	for m, owners := range j.owners {
		if list := parents[m.page]; m.number >= 0 && (m.number >= len(list) || list[m.number] != owners[0].reference) {
			j.fault("page %d: the way back from the mark %d leads elsewhere", j.pageNumber(m.page), m.number)
		}
	}
}

func (j *judge) judgeAreaBack(annotation any, back map[int]any, used map[int]bool) {
	reference, _ := annotation.(string)
	key := j.number(j.dict(annotation)["/StructParent"])
	used[key] = true
	if owners := j.areas[reference]; len(owners) != 1 || back[key] != owners[0].reference {
		j.fault("the way back %d from a link leads elsewhere", key)
	}
}

// numberTree reads a tree of numbers.
func (j *judge) numberTree(value any) map[int]any {
	all, node := map[int]any{}, j.dict(value)
	pairs := j.list(node["/Nums"])
	for i := 0; i+1 < len(pairs); i += 2 {
		all[j.number(pairs[i])] = pairs[i+1]
	}
	for _, kid := range j.list(node["/Kids"]) {
		for key, value := range j.numberTree(kid) {
			all[key] = value
		}
	}
	return all
}
