package pdf

import (
	"fmt"
	"strings"
)

// writeLinks writes the active areas of every page.
func (f *finisher) writeLinks() {
	key := len(f.pages)
	f.links = make([][]int, len(f.pages))
	for i, p := range f.pages {
		for _, l := range p.links {
			number := f.addf("<</Type/Annot/Subtype/Link/Rect[%s]/Border[0 0 0]/F 4/StructParent %d/Contents%s%s>>",
				f.rectangle(l.area), key, hexText(l.says), f.target(l))
			f.links[i] = append(f.links[i], number)
			key++
		}
	}
}

// target is where a link leads; a place that was never set leads to its own page.
func (f *finisher) target(l link) string {
	if l.address != "" {
		return "/A<</S/URI/URI" + literal(l.address) + ">>"
	}
	return "/Dest" + f.destination(f.placeOf(l.anchor))
}

func (f *finisher) destination(p place) string {
	if p.page < 0 {
		p.page = 0
	}
	return fmt.Sprintf("[%d 0 R/XYZ 0 %s null]", f.pageAt[p.page], f.fromBottom(p.y))
}

func (f *finisher) rectangle(b box) string {
	return fmt.Sprintf("%.2f %s %.2f %s", b.x*pointsPerMM, f.fromBottom(b.y+b.height), (b.x+b.width)*pointsPerMM, f.fromBottom(b.y))
}

func (f *finisher) fromBottom(y float64) string {
	return fmt.Sprintf("%.2f", (f.paper.height-y)*pointsPerMM)
}

// literal writes a text of ASCII as a PDF string.
func literal(text string) string {
	return "(" + strings.NewReplacer(`\`, `\\`, "(", `\(`, ")", `\)`).Replace(text) + ")"
}

// writePages adds to every page its links, its way into the structure tree and the order of the tab key.
func (f *finisher) writePages() {
	for i, number := range f.pageAt {
		var annots strings.Builder
		for _, link := range f.links[i] {
			fmt.Fprintf(&annots, "%d 0 R ", link)
		}
		dict := strings.TrimSuffix(strings.TrimSpace(f.objects[number].dict), ">>")
		if annots.Len() > 0 {
			dict += "/Annots[" + annots.String() + "]"
		}
		f.objects[number].dict = dict + fmt.Sprintf("/StructParents %d/Tabs/S>>", i)
	}
}
