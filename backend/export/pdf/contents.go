package pdf

import (
	"context"
	"fmt"
	"io"
	"strconv"

	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

// Contents is the page that lies on top of a folder of documents: what is in it, and what each document says of itself.
type Contents struct {
	Changed string // the date of the last change, in words; empty: unknown
	Files   []ContentsFile
	LeftOut []string // titles of documents that would have been empty
}

// ContentsFile is a file of the folder.
type ContentsFile struct {
	Number  string // with which its name begins
	Title   string
	Name    string
	Pages   int // 0: it has none, as a workbook
	Remarks []string
}

// The words of the contents page.
var (
	contentsTitle = locale.Document("contents")
	lastChange    = locale.Text{FR: "Dernière modification\u00a0: ", EN: "Last change: "}
	onePage       = locale.Text{FR: "1\u00a0page", EN: "1\u00a0page"}
	manyPages     = locale.Text{FR: "%d\u00a0pages", EN: "%d\u00a0pages"}
	moreRemarks   = locale.Text{FR: "… et %d autres remarques.", EN: "… and %d more remarks."}
	leftOut       = locale.Text{FR: "Laissé de côté", EN: "Left out"}
	nothingInIt   = locale.Text{FR: "Ces documents n’auraient rien à dire pour le moment\u00a0: ", EN: "These documents would have nothing to say for now: "}
)

// PrintContents sets the page of contents as a tagged PDF. It fails when the context is cancelled or the writer fails.
func PrintContents(ctx context.Context, w io.Writer, p programme.Programme, contents Contents) (Report, error) {
	j, fonts := newJob(ctx, p, Options{}), prepareFonts()
	j.head.document = j.says(contentsTitle)
	j.contents(contents)
	return j.print(w, fonts)
}

func (j *job) contents(contents Contents) {
	lead := j.head.title
	if contents.Changed != "" {
		lead += "  ·  " + j.says(lastChange) + contents.Changed
	}
	c := j.section(j.says(contentsTitle), lead)
	if len(contents.Files) > 0 {
		j.within("L", func(*element) {
			for i, file := range contents.Files {
				j.contentsFile(c, file, i > 0)
			}
		})
	}
	if len(contents.LeftOut) > 0 {
		j.leftOut(c, contents.LeftOut)
	}
}

const (
	contentsNumber = 13  // millimetres from the number to the title
	contentsGap    = 4.6 // between two files
	contentsPages  = 24  // at the right, for the count of pages
)

// contentsFile sets a number, a title with its pages at the right, the name of the file, and remarks below.
func (j *job) contentsFile(c *column, file ContentsFile, ruled bool) {
	blocks := j.contentsBlocks(file)
	c.skip(contentsGap)
	c.need(chainHeight(blocks[:chainLength(blocks)]))
	if ruled && !c.isFresh() {
		j.furnish(func(canvas *canvas) {
			canvas.rule(j.paper.left, c.y-contentsGap/2, j.paper.measure(), 0.15, hairline)
		})
	}
	j.within("LI", func(*element) {
		number, base := j.styles.hour.in(j.styles.accent), c.y+baseline(blocks[0].lines[0])
		j.within("Lbl", func(*element) {
			j.draw(func(canvas *canvas) { canvas.line(j.paper.left, base, lineOf(file.Number, number)) })
		})
		j.within("LBody", func(*element) {
			c.x = j.paper.left + contentsNumber
			c.set(blocks[0])
			j.pageCount(file.Pages, base)
			c.place(blocks[1:])
			c.x = j.paper.left
		})
	})
}

// pageCount draws at the right how many pages a file has.
func (j *job) pageCount(pages int, base float64) {
	if pages == 0 {
		return
	}
	text := j.says(onePage)
	if pages > 1 {
		text = fmt.Sprintf(j.says(manyPages), pages)
	}
	s := j.styles.role
	j.within("P", func(*element) {
		j.draw(func(canvas *canvas) { canvas.line(j.paper.right-s.width(text), base, lineOf(text, s)) })
	})
}

// mostRemarks is how many remarks of one file are worth paper.
const mostRemarks = 12

func (j *job) contentsBlocks(file ContentsFile) []block {
	width := j.paper.measure() - contentsNumber
	title := j.styles.hour
	blocks := []block{
		{role: "P", lines: j.paragraph(file.Title, title, measure{width: width - contentsPages}), keep: true},
		{role: "P", lines: j.paragraph(file.Name, j.styles.note, measure{width: width - contentsPages}), whole: true},
	}
	for i, remark := range j.contentsRemarks(file) {
		made := block{role: "P", lines: j.paragraph(remark, j.styles.note.in(ink), measure{width: width - contentsPages, hang: 3}), indent: 3}
		if i == 0 {
			made.before = 1.4
		}
		blocks = append(blocks, made)
	}
	return blocks
}

// contentsRemarks are the first remarks of a file, and how many more there are.
func (j *job) contentsRemarks(file ContentsFile) []string {
	var remarks []string
	for i, remark := range file.Remarks {
		if more := len(file.Remarks) - i; i == mostRemarks && more > 1 {
			return append(remarks, fmt.Sprintf(j.says(moreRemarks), more))
		}
		remarks = append(remarks, "–\u2002"+remark)
	}
	return remarks
}

// leftOut names the documents that are not in the folder.
func (j *job) leftOut(c *column, titles []string) {
	m := measure{width: j.paper.measure() - contentsNumber}
	c.skip(2 * contentsGap)
	c.x = j.paper.left + contentsNumber
	c.place([]block{
		{role: "H2", lines: j.paragraph(j.says(leftOut), j.styles.label, m), keep: true},
		{role: "P", lines: j.paragraph(j.says(nothingInIt)+locale.List(titles, j.language)+".", j.styles.role, m)},
	})
	c.x = j.paper.left
}

// FileNumber is the number with which the name of a file begins: 01, 02, … 10.
func FileNumber(n int) string {
	text := strconv.Itoa(n)
	if n < 10 {
		text = "0" + text
	}
	return text
}
