package pdf

import "fmt"

// contents are what the pages draw, compressed beside the embedding of fonts and the writing of the tree. gofpdf never
// sees them, as it would copy them three times.
type contents struct {
	streams [][]byte // by page
	wait    func()
}

// pageStart is how gofpdf begins a page: the ends, joins and width of lines, and black.
const pageStart = "0 J\n0 j\n0.57 w\n0.000 G\n0.000 g\n"

// compressPages takes the operators from the pages, on which nothing is drawn any more.
func (d *document) compressPages() *contents {
	c, start := &contents{streams: make([][]byte, len(d.pages))}, []byte(pageStart+shift(d.around()))
	c.wait = inParallel(len(d.pages), func(i int) {
		drawn := &d.pages[i].canvas.out
		c.streams[i] = deflate(start, *drawn, []byte("\n"))
		*drawn = nil
	})
	return c
}

// shift moves the origin to the corner of the trim, where a page is printed with more around it.
func shift(around float64) string {
	if around == 0 {
		return ""
	}
	return fmt.Sprintf("1 0 0 1 %.2f %.2f cm\n", around*pointsPerMM, around*pointsPerMM)
}

// takeContents puts what the pages draw in the place of gofpdf's empty pages.
func (f *finisher) takeContents(c *contents) {
	c.wait()
	for i, number := range f.pageAt {
		at := reference(f.objects[number].dict, "/Contents ")
		f.objects[at] = object{dict: "<</Length 0/Filter/FlateDecode>>", data: c.streams[i], done: true}
	}
}
