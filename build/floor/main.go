// Package main draws the glyphs of a finished document again with bare gofpdf: no line is broken, nothing is tagged,
// nothing leads anywhere. "go run ./build bench" sets the print kit against it, as the floor that gofpdf allows.
//
// Its arguments: "lines", a document of ours and the file of lines to write; or "draw", that file, the folder of the
// fonts and the document to write.
package main

import (
	"errors"
	"fmt"
	"os"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	switch {
	case len(args) == 3 && args[0] == "lines":
		return writeLines(args[1], args[2])
	case len(args) == 4 && args[0] == "draw":
		return draw(args[1], args[2], args[3])
	}
	return errors.New("want lines FILE LINES, or draw LINES FONTS FILE")
}
