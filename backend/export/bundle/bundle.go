package bundle

import (
	"bytes"
	"context"
	"path"
	"slices"
	"time"

	"quartiers/backend/conference"
	"quartiers/backend/export/atomic"
	"quartiers/backend/export/pdf"
	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

// Volume is what is made in one language.
type Volume struct {
	Programme programme.Programme
	Changed   time.Time // the last change; zero: unknown
	Pieces    []Piece   // in the order of their numbers
}

// Bundle is what was made.
type Bundle struct {
	Files   []File
	Pages   int // of all documents, contents included
	Remarks []Remark
	LeftOut []string // documents that would have been empty, by kind
}

// File is a file of a bundle.
type File struct {
	Path string // within the bundle, with slashes
	Data []byte
}

// Remark is what a document says of itself.
type Remark struct {
	File     string
	Sentence locale.Text
}

// Make makes every piece, several at a time, and the pages of contents. Two languages have a folder each. It fails with
// the first error of a piece, or when the context is cancelled; nobody is left working then.
func Make(ctx context.Context, volumes []Volume, tell func(Progress)) (Bundle, error) {
	made, err := makeAll(ctx, volumes, tell)
	if err != nil {
		return Bundle{}, err
	}
	var b Bundle
	for i, v := range volumes {
		folder := ""
		if len(volumes) > 1 {
			folder = locale.LanguageName(v.Programme.Language)
		}
		if err := b.bind(ctx, v, made[i], folder); err != nil {
			return Bundle{}, err
		}
	}
	return b, nil
}

// bind numbers the files of a volume and puts the page of contents on top of them.
func (b *Bundle) bind(ctx context.Context, v Volume, made []result, folder string) error {
	contents := pdf.Contents{Changed: v.changedOn()}
	top := len(b.Files)
	b.Files = append(b.Files, File{})
	for i, piece := range v.Pieces {
		title := locale.Document(piece.Document).In(v.Programme.Language)
		if made[i].report.Empty {
			contents.LeftOut = append(contents.LeftOut, title)
			b.leaveOut(piece.Document)
			continue
		}
		file := contentsFile(len(contents.Files)+1, title, piece.Ending, made[i].report, v.Programme.Language)
		contents.Files = append(contents.Files, file)
		b.add(path.Join(folder, file.Name), made[i])
	}
	var page bytes.Buffer
	report, err := pdf.PrintContents(ctx, &page, v.Programme, contents)
	name := nameOf(0, locale.Document("contents").In(v.Programme.Language), ".pdf")
	b.Files[top] = File{path.Join(folder, name), page.Bytes()}
	b.Pages += report.Pages
	return err
}

// changedOn is the date of the last change where the event is, in words.
func (v Volume) changedOn() string {
	if v.Changed.IsZero() {
		return ""
	}
	at := v.Changed
	if zone, err := time.LoadLocation(v.Programme.Edition.TimeZone); err == nil {
		at = at.In(zone)
	}
	return locale.CivilDate(conference.DateOf(at), v.Programme.Language)
}

func (b *Bundle) add(at string, made result) {
	b.Files = append(b.Files, File{at, made.data})
	b.Pages += made.report.Pages
	for _, sentence := range made.report.Sentences() {
		b.Remarks = append(b.Remarks, Remark{at, sentence})
	}
}

func (b *Bundle) leaveOut(document string) {
	if !slices.Contains(b.LeftOut, document) {
		b.LeftOut = append(b.LeftOut, document)
	}
}

func contentsFile(number int, title, ending string, report pdf.Report, language locale.Language) pdf.ContentsFile {
	file := pdf.ContentsFile{Number: pdf.FileNumber(number), Title: title, Name: nameOf(number, title, ending), Pages: report.Pages}
	for _, sentence := range report.Sentences() {
		file.Remarks = append(file.Remarks, sentence.In(language))
	}
	return file
}

// nameOf is the name of a file: "01 Programme.pdf".
func nameOf(number int, title, ending string) string {
	return atomic.SafeName(pdf.FileNumber(number)+" "+title, ending)
}
