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
	return fmt.Sprintf("%s %s %s %s", f.fromLeft(b.x), f.fromBottom(b.y+b.height), f.fromLeft(b.x+b.width), f.fromBottom(b.y))
}

func (f *finisher) fromLeft(x float64) string {
	return fmt.Sprintf("%.2f", (f.around()+x)*pointsPerMM)
}

func (f *finisher) fromBottom(y float64) string {
	return fmt.Sprintf("%.2f", (f.around()+f.paper.height-y)*pointsPerMM)
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
		f.objects[number].dict = dict + f.boxes() + fmt.Sprintf("/StructParents %d/Tabs/S>>", i)
	}
}

// boxes say where a page for the printer is cut, and how far its colours go beyond.
func (f *finisher) boxes() string {
	if f.bleed == 0 {
		return ""
	}
	trim := box{0, 0, f.paper.width, f.paper.height}
	return fmt.Sprintf("/BleedBox[%s]/TrimBox[%s]", f.rectangle(trim.grown(f.bleed)), f.rectangle(trim))
}
