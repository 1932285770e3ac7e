package pdf

import (
	"bytes"
	"errors"
	"regexp"
	"strconv"
	"strings"
)

var (
	errLayout    = errors.New("the file of gofpdf is not laid out as expected")
	lengthEntry  = regexp.MustCompile(`/Length (\d+)`)
	kidsEntry    = regexp.MustCompile(`/Kids \[([^\]]*)\]`)
	headOfObject = []byte(" 0 obj\n")
)

// readObjects reads the very regular output of gofpdf by its table of offsets.
func readObjects(raw []byte) ([]object, error) {
	offsets, err := readOffsets(raw)
	if err != nil {
		return nil, err
	}
	objects := make([]object, len(offsets))
	for number := 1; number < len(offsets); number++ {
		if objects[number], err = readObject(raw, offsets[number]); err != nil {
			return nil, err
		}
	}
	return objects, nil
}

// readOffsets reads the table of offsets at the end of the file.
func readOffsets(raw []byte) ([]int, error) {
	_, after, found := bytes.Cut(raw[max(0, len(raw)-64):], []byte("startxref\n"))
	start, err := strconv.Atoi(string(bytes.TrimSpace(firstLine(after))))
	if !found || err != nil || start >= len(raw) {
		return nil, errLayout
	}
	lines := strings.Split(string(raw[start:]), "\n")
	if len(lines) < 3 || lines[0] != "xref" {
		return nil, errLayout
	}
	count, err := strconv.Atoi(strings.TrimPrefix(lines[1], "0 "))
	if err != nil || len(lines) < count+2 {
		return nil, errLayout
	}
	return parseOffsets(lines[2 : 2+count])
}

func parseOffsets(lines []string) ([]int, error) {
	offsets := make([]int, len(lines))
	for i, line := range lines {
		if len(line) < 10 {
			return nil, errLayout
		}
		offset, err := strconv.Atoi(line[:10])
		if err != nil {
			return nil, errLayout
		}
		offsets[i] = offset
	}
	return offsets, nil
}

func firstLine(text []byte) []byte {
	line, _, _ := bytes.Cut(text, []byte("\n"))
	return line
}

// readObject reads the object at an offset: a dictionary, then perhaps a stream of the length that it names.
func readObject(raw []byte, offset int) (object, error) {
	if offset >= len(raw) {
		return object{}, errLayout
	}
	_, body, found := bytes.Cut(raw[offset:], headOfObject)
	end := bytes.Index(body, []byte("endobj"))
	if !found || end < 0 {
		return object{}, errLayout
	}
	stream := bytes.Index(body[:min(len(body), 1<<12)], []byte("stream\n"))
	if stream < 0 || stream > end {
		return object{dict: strings.TrimSpace(string(body[:end]))}, nil
	}
	dict := string(body[:stream])
	length := lengthEntry.FindStringSubmatch(dict)
	if length == nil {
		return object{}, errLayout
	}
	size, _ := strconv.Atoi(length[1])
	from := stream + len("stream\n")
	if from+size > len(body) {
		return object{}, errLayout
	}
	return object{dict: dict, data: body[from : from+size]}, nil
}

// findPages reads the numbers of the page objects, in order.
func (f *finisher) findPages() error {
	kids := kidsEntry.FindStringSubmatch(f.objects[1].dict)
	if kids == nil {
		return errLayout
	}
	fields := strings.Fields(kids[1])
	for i := 0; i+2 < len(fields); i += 3 {
		number, err := strconv.Atoi(fields[i])
		if err != nil || number >= len(f.objects) {
			return errLayout
		}
		f.pageAt = append(f.pageAt, number)
	}
	if len(f.pageAt) != len(f.pages) {
		return errLayout
	}
	return nil
}
