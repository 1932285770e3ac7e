package pdf

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"quartiers/backend/locale"
)

var coverPage = locale.Text{FR: "Couverture", EN: "Cover"}

// pageLabel is how viewers call a page: as the number at its foot does. A page without one is called by its place.
type pageLabel struct {
	before string // in front of the number, or in its place
	number int    // 0: none is printed
}

// follows claims that viewers find the label themselves when they count on from the one before.
func (l pageLabel) follows(before pageLabel) bool {
	return l.before == before.before && l.number > 0 && l.number == before.number+1
}

// entry is the label as a viewer reads it.
func (l pageLabel) entry() string {
	text := ""
	if l.before != "" {
		text = "/P" + hexText(l.before)
	}
	if l.number > 0 {
		text += fmt.Sprintf("/S/D/St %d", l.number)
	}
	return "<<" + text + ">>"
}

// pageLabels is the entry of the catalog that calls the pages; nothing where all are called by their places.
func (f *finisher) pageLabels() string {
	if !slices.ContainsFunc(f.pages, func(p *page) bool { return p.label != pageLabel{} }) {
		return ""
	}
	var b strings.Builder
	last := pageLabel{}
	for i, p := range f.pages {
		now := p.label
		if now == (pageLabel{}) {
			now.number = i + 1
		}
		if i == 0 || !now.follows(last) {
			fmt.Fprintf(&b, "%d%s", i, now.entry())
		}
		last = now
	}
	return "/PageLabels<</Nums[" + b.String() + "]>>"
}

// labelOf calls the side of a sheet by the pages on it.
func (s spread) labelOf(pages []*page) pageLabel {
	var names []string
	for _, at := range []int{s.left, s.right} {
		if at == none {
			continue
		}
		name := pages[at].label.before
		if n := pages[at].label.number; n > 0 || name == "" {
			name += strconv.Itoa(max(n, at+1))
		}
		names = append(names, name)
	}
	return pageLabel{before: strings.Join(names, " · ")}
}
