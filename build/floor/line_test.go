package main

import (
	"bytes"
	"compress/zlib"
	"path/filepath"
	"reflect"
	"testing"
)

// one page of text in two fonts, with kerning and with every escape that our pages write.
const page = "/P <</MCID 0>> BDC\nBT /F2 9.5 Tf 62.36 700 Td [(\x00A)-15(\x00\\)\x0a\\r)] TJ ET\nBT 62.36 688.5 Td [(\x20\x13)] TJ ET\nEMC\n"

var want = []line{{3, "F2", 9.5, 62.36, 700, "A)\u0a0d"}, {3, "F2", 9.5, 62.36, 688.5, "–"}}

func TestReadPage(t *testing.T) {
	if got := readPage(3, []byte(page)); !reflect.DeepEqual(got, want) {
		t.Errorf("%+v", got)
	}
}

func TestPages(t *testing.T) {
	var file bytes.Buffer
	for _, content := range []string{"a font", page} {
		file.WriteString("1 0 obj\n<<>>\nstream\n")
		w := zlib.NewWriter(&file)
		_, _ = w.Write([]byte(content))
		_ = w.Close()
		file.WriteString("\nendstream\nendobj\n")
	}
	if got := pages(file.Bytes()); len(got) != 1 || string(got[0]) != page {
		t.Errorf("%q", got)
	}
}

func TestParseLine(t *testing.T) {
	l, err := parseLine("3\tF2\t9.5\t62.36\t700\tA\tB")
	if err != nil || l != (line{3, "F2", 9.5, 62.36, 700, "A\tB"}) {
		t.Errorf("%+v, %v", l, err)
	}
	for _, row := range []string{"", "x\tF2\t1\t1\t1\ta", "1\tF2\tx\t1\t1\ta"} {
		if _, err := parseLine(row); err == nil {
			t.Errorf("%q is a line", row)
		}
	}
	if _, err := readLines(filepath.Join(t.TempDir(), "none")); err == nil {
		t.Error("a file that is not there has lines")
	}
}
