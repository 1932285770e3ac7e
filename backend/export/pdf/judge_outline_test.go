package pdf

// judgeOutline follows the bookmarks: neighbours know one another, counts are right, and each leads to a page.
func (j *judge) judgeOutline() {
	reference, _ := j.catalog()["/Outlines"].(string)
	if reference == "" {
		return
	}
	outline := j.dict(reference)
	if shown := j.judgeBookmarks(reference); j.number(outline["/Count"]) != shown {
		j.fault("the outline counts %d bookmarks, not %d", j.number(outline["/Count"]), shown)
	}
}

// judgeBookmarks looks at the bookmarks below another and counts those that are seen when it is open.
func (j *judge) judgeBookmarks(parent string) int {
	shown, last := 0, ""
	next, _ := j.dict(parent)["/First"].(string)
	for next != "" {
		entry := j.dict(next)
		previous, _ := entry["/Prev"].(string)
		if previous != last || entry["/Parent"] != parent || shown > len(j.objects) {
			j.fault("the bookmark %q does not know its neighbours", j.text(entry["/Title"]))
			return shown
		}
		shown += 1 + j.judgeBookmark(next, entry)
		last = next
		next, _ = entry["/Next"].(string)
	}
	if end, _ := j.dict(parent)["/Last"].(string); end != last {
		j.fault("the last bookmark is not the last")
	}
	return shown
}

// judgeBookmark looks at one bookmark and counts what is shown below it.
func (j *judge) judgeBookmark(reference string, entry dictionary) int {
	title := j.text(entry["/Title"])
	if title == "" || !j.leadsSomewhere(entry) {
		j.fault("the bookmark %q has no title or leads nowhere", title)
	}
	below := j.judgeBookmarks(reference)
	count, _ := j.resolve(entry["/Count"]).(float64)
	if int(max(count, -count)) != below {
		j.fault("the bookmark %q counts %v below it, not %d", title, count, below)
	}
	return max(0, int(count))
}

// judgeLabels wants a name for the first page, which those that follow go on from, and none for pages that are not there.
func (j *judge) judgeLabels() {
	labels, told := j.catalog()["/PageLabels"]
	named := j.numberTree(labels)
	if told && named[0] == nil {
		j.fault("the first page has no label")
	}
	for page := range named {
		if page >= len(j.pages) {
			j.fault("page %d has a label and is not there", page+1)
		}
	}
}
