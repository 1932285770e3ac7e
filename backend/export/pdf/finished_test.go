package pdf

import (
	"bytes"
	"compress/zlib"
	"encoding/base64"
	"encoding/json"
	"io"
	"strings"
	"testing"
)

// finished is a document as it leaves the house, read again by qpdf, which knows nothing of how it was made.
type finished struct {
	objects map[string]any    // by reference, as "12 0 R"; of a stream its dictionary
	streams map[string][]byte // by reference, still compressed
	trailer dictionary
	pages   []string // references in order
}

// dictionary is a dictionary of a file. Names begin with "/", texts with "u:" or "b:", references end with " R".
type dictionary = map[string]any

// readAgain reads all objects of a file. qpdf fails the test when the file is damaged.
func readAgain(t *testing.T, file []byte) *finished {
	t.Helper()
	out := tool(t, "qpdf", "--json=2", "--json-key=qpdf", "--json-stream-data=inline", "--decode-level=none", onDisk(t, file), "-")
	var read struct{ QPDF []map[string]json.RawMessage }
	if err := json.Unmarshal([]byte(out), &read); err != nil || len(read.QPDF) != 2 {
		t.Fatalf("qpdf told nothing: %v", err)
	}
	f := &finished{objects: map[string]any{}, streams: map[string][]byte{}}
	for key, raw := range read.QPDF[1] {
		f.keep(t, strings.TrimPrefix(key, "obj:"), raw)
	}
	f.trailer, _ = f.objects["trailer"].(dictionary)
	f.gatherPages(f.dict(f.catalog()["/Pages"]))
	return f
}

func (f *finished) keep(t *testing.T, reference string, raw []byte) {
	t.Helper()
	var object struct {
		Value  any
		Stream struct {
			Dict dictionary
			Data string
		}
	}
	if err := json.Unmarshal(raw, &object); err != nil {
		t.Fatal(err)
	}
	f.objects[reference] = object.Value
	if object.Stream.Dict != nil {
		f.objects[reference] = object.Stream.Dict
		f.streams[reference], _ = base64.StdEncoding.DecodeString(object.Stream.Data)
	}
}

func (f *finished) gatherPages(node dictionary) {
	for _, kid := range f.list(node["/Kids"]) {
		reference, _ := kid.(string)
		if page := f.dict(kid); page["/Type"] == "/Pages" {
			f.gatherPages(page)
		} else {
			f.pages = append(f.pages, reference)
		}
	}
}

func (f *finished) catalog() dictionary { return f.dict(f.trailer["/Root"]) }

// resolve follows a reference.
func (f *finished) resolve(value any) any {
	if reference, ok := value.(string); ok && strings.HasSuffix(reference, " R") {
		return f.objects[reference]
	}
	return value
}

// dict is a value as a dictionary; nil when it is none.
func (f *finished) dict(value any) dictionary {
	d, _ := f.resolve(value).(dictionary)
	return d
}

// list is a value as a list; one value is a list of one.
func (f *finished) list(value any) []any {
	switch v := f.resolve(value).(type) {
	case nil:
		return nil
	case []any:
		return v
	}
	return []any{value}
}

// text is a value as a text; empty when it is none.
func (f *finished) text(value any) string {
	text, _ := f.resolve(value).(string)
	text, _ = strings.CutPrefix(text, "u:")
	return text
}

// number is a value as a whole number; -1 when it is none.
func (f *finished) number(value any) int {
	if n, ok := f.resolve(value).(float64); ok {
		return int(n)
	}
	return -1
}

// data is what a stream holds, inflated.
func (f *finished) data(value any) []byte {
	reference, _ := value.(string)
	data := f.streams[reference]
	if f.dict(value)["/Filter"] != "/FlateDecode" {
		return data
	}
	reader, err := zlib.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil
	}
	data, _ = io.ReadAll(reader) // what cannot be read is missed by who asks
	return data
}
