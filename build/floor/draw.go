package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/jung-kurt/gofpdf"
)

// fonts are the files of the cuts that documents call F0, F1 ….
var fonts = []string{"SourceSans3-Regular", "SourceSans3-Semibold", "SourceSerif4-Regular", "SourceSerif4-It", "SourceSerif4Display-Regular"}

const height = 841.89 // of an A4 page, in points

// draw sets every line where it stood.
func draw(file, fontDir, document string) error {
	lines, err := readLines(file)
	if err != nil {
		return err
	}
	pdf := gofpdf.New("P", "pt", "A4", "")
	pdf.SetAutoPageBreak(false, 0)
	for i, name := range fonts {
		font, err := os.ReadFile(filepath.Join(fontDir, name+".ttf"))
		if err != nil {
			return err
		}
		pdf.AddUTF8FontFromBytes(fmt.Sprint("F", i), "", font)
	}
	page := -1
	for _, l := range lines {
		for ; page < l.page; page++ {
			pdf.AddPage()
		}
		pdf.SetFont(l.font, "", l.size)
		pdf.Text(l.x, height-l.y, l.text)
	}
	return pdf.OutputFileAndClose(document)
}
