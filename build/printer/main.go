// Package main prints an invented edition with the print kit and without the window, whose libraries alone take more
// memory than a document: "go run ./build bench" measures it as it measures other typesetters.
//
// Its arguments: the kind of document, the sessions, the file to write.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"strconv"

	"quartiers/backend/conference"
	"quartiers/backend/export/atomic"
	"quartiers/backend/export/pdf"
	"quartiers/backend/programme"
	"quartiers/build/content"
)

func main() {
	if err := printEdition(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func printEdition(args []string) error {
	if len(args) != 3 {
		return fmt.Errorf("want KIND SESSIONS FILE, not %q", args)
	}
	sessions, err := strconv.Atoi(args[1])
	if err != nil {
		return err
	}
	plan := conference.NewPlan(recordsOf(content.New(sessions)), edition)
	told := programme.New(plan, programme.Options{Language: "fr"})
	return atomic.Write(args[2], true, func(w io.Writer) error {
		_, err := pdf.Print(context.Background(), w, pdf.Kind(args[0]), told, pdf.Options{NameCodes: true})
		return err
	})
}
