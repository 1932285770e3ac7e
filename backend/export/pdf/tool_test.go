package pdf

import (
	"bytes"
	"context"
	"crypto/sha256"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"

	"testing"

	"quartiers/backend/programme"
)

// printed sets a document that must succeed.
func printed(t *testing.T, kind Kind, p programme.Programme, o Options) ([]byte, Report) {
	t.Helper()
	var out bytes.Buffer
	report, err := Print(context.Background(), &out, kind, p, o)
	if err != nil {
		t.Fatalf("set the %s: %v", kind, err)
	}
	return out.Bytes(), report
}

// onDisk puts a document where tools can read it.
func onDisk(t *testing.T, file []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "document.pdf")
	if err := os.WriteFile(path, file, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// tool runs a program of the system. One that is missing skips the test by name, or fails it where every test must run.
func tool(t *testing.T, name string, arguments ...string) string {
	t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		if os.Getenv("QUARTIERS_TEST_STRICT") == "1" {
			t.Fatalf("%s is not installed", name)
		}
		t.Skipf("%s is not installed", name)
	}
	var said, complained bytes.Buffer
	command := exec.Command(path, arguments...)
	command.Stdout, command.Stderr = &said, &complained // apart: a complaint must not fall between two words
	if err := command.Run(); err != nil {
		t.Fatalf("%s %v: %v\n%s%s", name, arguments, err, &said, &complained)
	}
	return said.String()
}

// texts keeps what pdftotext said of a file: many tests ask again.
var texts sync.Map

// textOf is all that a document says, a form feed after each page.
func textOf(t *testing.T, file []byte) string {
	t.Helper()
	key := sha256.Sum256(file)
	if text, known := texts.Load(key); known {
		return text.(string)
	}
	text := tool(t, "pdftotext", "-raw", "-enc", "UTF-8", onDisk(t, file), "-")
	texts.Store(key, text)
	return text
}

// pageText is what a page says, without spaces.
func pageText(t *testing.T, file []byte, page int) string {
	t.Helper()
	return squeezed(strings.Split(textOf(t, file), "\f")[page-1])
}

// readOf is the text as a person would copy it from the page: line by line, in the order of reading.
func readOf(t *testing.T, file []byte) string {
	t.Helper()
	text := tool(t, "pdftotext", "-enc", "UTF-8", onDisk(t, file), "-")
	return strings.NewReplacer("\u202a", "", "\u202b", "", "\u202c", "", "\u00a0", " ").Replace(text)
}
