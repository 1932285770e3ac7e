package app

import (
	"bytes"
	"os"
	"testing"

	"quartiers/backend/conference"
)

func TestPrint(t *testing.T) {
	d, edition := begun(t)
	var opened []string
	d.launch = func(path string) error { opened = append(opened, path); return nil }
	exports, poster := &Exports{d}, DocumentOptions{Language: "fr", Paper: "A3", Tracks: true}
	t.Run("opens a file that asks to be printed on its own paper", func(t *testing.T) {
		report, err := exports.Print(edition, "poster", poster)
		if err != nil || report.Pages == 0 || len(opened) != 1 {
			t.Fatalf("%+v, %v, %v", report, opened, err)
		}
		data, err := os.ReadFile(opened[0])
		if err != nil || !bytes.HasPrefix(data, []byte("%PDF-")) {
			t.Errorf("%v", err)
		}
	})
	t.Run("leaves the last file alone, which a viewer may hold", func(t *testing.T) {
		if _, err := exports.Print(edition, "poster", poster); err != nil || opened[0] == opened[1] {
			t.Errorf("%v, %v", opened, err)
		}
	})
	t.Run("says when nothing opens it", func(t *testing.T) {
		d.launch = func(string) error { return conference.Refuse("file.no_program", conference.Params{"file": "a.pdf"}) }
		if _, err := exports.Print(edition, "poster", poster); codeOf(err) != "file.no_program" {
			t.Errorf("got %v", err)
		}
	})
	t.Run("removes its files at the end", func(t *testing.T) {
		d.end()
		if _, err := os.Stat(opened[0]); err == nil {
			t.Error("it is still there")
		}
	})
}
