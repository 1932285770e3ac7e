package pdf

import (
	"fmt"
	"io"
)

// write sends the document out: gofpdf lays out the file and embeds the fonts, the last pass puts the
// contents of the pages in, tags and links.
func (d *document) write(w io.Writer, fonts <-chan engine) error {
	d.finishPage()
	raw, err := d.assemble(<-fonts)
	if err != nil {
		return err
	}
	if err := d.ctx.Err(); err != nil {
		return err
	}
	file, err := d.lastPass(raw)
	if err != nil {
		return err
	}
	if _, err := w.Write(file); err != nil {
		return fmt.Errorf("write document: %w", err)
	}
	return nil
}

// finisher makes the final file out of the one that gofpdf wrote: the objects of pages and fonts are kept, catalog,
// outline, links, structure tree and metadata are new.
type finisher struct {
	*document
	objects []object // by number; 0 is unused
	pageAt  []int    // object number by page
	links   [][]int  // object number by page and link
	catalog int
	info    int
}

// object is one object of a file.
type object struct {
	dict string
	data []byte // of a stream; nil otherwise
	done bool   // already compressed
}

func (d *document) lastPass(raw []byte) ([]byte, error) {
	objects, err := readObjects(raw)
	if err != nil {
		return nil, err
	}
	f := &finisher{document: d, objects: objects}
	if err := f.findPages(); err != nil {
		return nil, err
	}
	f.nameFonts()
	f.writeResources()
	f.numberElements()
	f.writeLinks()
	f.writePages()
	f.writeTree()
	f.writeCatalog()
	f.takeContents()
	f.compress()
	return f.file(), nil
}

// add gives an object the next number.
func (f *finisher) add(o object) int {
	f.objects = append(f.objects, o)
	return len(f.objects) - 1
}

func (f *finisher) addf(format string, args ...any) int {
	return f.add(object{dict: fmt.Sprintf(format, args...)})
}

// reserve gives a number to an object that is written later.
func (f *finisher) reserve() int { return f.add(object{}) }
