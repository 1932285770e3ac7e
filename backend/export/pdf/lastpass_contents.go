package pdf

import "fmt"

// pageStart is how gofpdf begins a page: the ends, joins and width of lines, and black.
const pageStart = "0 J\n0 j\n0.57 w\n0.000 G\n0.000 g\n"

// finishPage compresses what the current page draws, while other pages are set. gofpdf never sees it, as it would copy it
// three times.
func (d *document) finishPage() {
	d.printersMarks()
	p, start := d.page(), pageStart+shift(d.around())
	drawn, packed := p.canvas.out, make(chan []byte, 1)
	p.canvas.out, p.packed = nil, packed
	go func() { packed <- deflate([]byte(start), drawn, []byte("\n")) }()
}

// shift moves the origin to the corner of the trim, where a page is printed with more around it.
func shift(around float64) string {
	if around == 0 {
		return ""
	}
	return fmt.Sprintf("1 0 0 1 %.2f %.2f cm\n", around*pointsPerMM, around*pointsPerMM)
}

// takeContents puts what the pages draw in the place of gofpdf's empty pages.
func (f *finisher) takeContents() {
	for i, number := range f.pageAt {
		at := reference(f.objects[number].dict, "/Contents ")
		f.objects[at] = object{dict: "<</Length 0/Filter/FlateDecode>>", data: <-f.pages[i].packed, done: true}
	}
}
