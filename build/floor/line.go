package main

import (
	"bytes"
	"fmt"
	"os"
	"strconv"
	"strings"
)

// line is a stretch of text in one font, in points from the bottom left corner of its page.
type line struct {
	page       int
	font       string // as the document calls it: F0, F1 …
	size, x, y float64
	text       string
}

// writeLines keeps the lines of a document, one a row.
func writeLines(document, file string) error {
	raw, err := os.ReadFile(document)
	if err != nil {
		return err
	}
	var out strings.Builder
	for i, page := range pages(raw) {
		for _, l := range readPage(i, page) {
			fmt.Fprintf(&out, "%d\t%s\t%g\t%g\t%g\t%s\n", l.page, l.font, l.size, l.x, l.y, l.text)
		}
	}
	return os.WriteFile(file, []byte(out.String()), 0o644)
}

// readLines reads what writeLines wrote.
func readLines(file string) ([]line, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var lines []line
	for row := range strings.Lines(string(text)) {
		l, err := parseLine(strings.TrimSuffix(row, "\n"))
		if err != nil {
			return nil, err
		}
		lines = append(lines, l)
	}
	return lines, nil
}

func parseLine(row string) (l line, err error) {
	parts := strings.SplitN(row, "\t", 6)
	if len(parts) < 6 {
		return l, fmt.Errorf("%q is no line", row)
	}
	l.font, l.text = parts[1], parts[5]
	if l.page, err = strconv.Atoi(parts[0]); err != nil {
		return l, err
	}
	for i, to := range []*float64{&l.size, &l.x, &l.y} {
		if *to, err = strconv.ParseFloat(parts[2+i], 64); err != nil {
			return l, err
		}
	}
	return l, nil
}

// readPage finds the text that a page draws: "BT /F2 9 Tf 62.36 700 Td [(…)-15(…)] TJ ET", the font only where it changes.
func readPage(number int, page []byte) []line {
	var lines []line
	now := line{page: number}
	for {
		_, after, found := bytes.Cut(page, []byte("BT "))
		head, shown, drawn := bytes.Cut(after, []byte("Td ["))
		if !found || !drawn {
			return lines
		}
		now.read(strings.Fields(string(head)))
		now.text, page = readShown(shown)
		lines = append(lines, now)
	}
}

// read takes the operands before Td.
func (l *line) read(words []string) {
	if len(words) == 5 && words[2] == "Tf" {
		l.font = strings.TrimPrefix(words[0], "/")
		l.size = number(words[1])
		words = words[3:]
	}
	if len(words) == 2 {
		l.x, l.y = number(words[0]), number(words[1])
	}
}

func number(word string) float64 {
	value, _ := strconv.ParseFloat(word, 64) // our own files hold numbers here
	return value
}
