package app

import (
	"bytes"
	"encoding/base64"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func TestAttendees(t *testing.T) {
	d, edition := begun(t)
	exports := &Exports{d}
	badges := DocumentOptions{Language: "fr", Bearers: "list", Attendees: true}
	data := base64.StdEncoding.EncodeToString([]byte("Nom;Prénom;Courriel\nSecrète;Zoé;z@x.example\nSecret;Paul;\n;Léa;\n"))
	t.Run("are asked for again when their spreadsheet is no longer open", func(t *testing.T) {
		if list, err := exports.Attendees(); err != nil || list.File != "" || list.First == nil || list.Lines == nil {
			t.Errorf("%+v, %v", list, err)
		}
		if _, err := exports.Preview(edition, "badges", badges); codeOf(err) != "attendees.gone" {
			t.Errorf("got %v", err)
		}
		all := BundleOptions{Languages: []string{"fr"}, Pages: []BundleDocument{{"badges", badges}}}
		if _, err := exports.Bundle(edition, all, Target{Folder: t.TempDir(), Name: "Tout"}); codeOf(err) != "attendees.gone" {
			t.Errorf("got %v", err)
		}
	})
	t.Run("are read from what the window hands over, and shown", func(t *testing.T) {
		list, err := exports.ReadAttendees("noms.csv", data)
		if err != nil || list.Count != 3 || !slices.Equal(list.First, []string{"Zoé Secrète", "Paul Secret", "Léa"}) || len(list.Lines) != 1 {
			t.Fatalf("%+v, %v", list, err)
		}
		if again, _ := exports.Attendees(); again.File != "noms.csv" {
			t.Errorf("%+v", again)
		}
		if preview, err := exports.Preview(edition, "badges", badges); err != nil || preview.Report.Pages != 1 {
			t.Errorf("%+v, %v", preview.Report, err)
		}
	})
	t.Run("stay when another file is refused", func(t *testing.T) {
		if _, err := exports.ReadAttendees("vide.csv", ""); codeOf(err) != "attendees.none" {
			t.Errorf("got %v", err)
		}
		if list, _ := exports.Attendees(); list.Count != 3 {
			t.Errorf("%+v", list)
		}
	})
	t.Run("are written nowhere but on badges", func(t *testing.T) {
		d.preferences.change(func(*remembered) {})
		for _, folder := range []string{d.configDir, filepath.Dir(d.preferences.recents()[0].Path)} {
			files, _ := filepath.Glob(filepath.Join(folder, "*"))
			for _, file := range files {
				if kept, _ := os.ReadFile(file); bytes.Contains(kept, []byte("Secr")) || bytes.Contains(kept, []byte("noms.csv")) {
					t.Errorf("%s keeps names", file)
				}
			}
		}
	})
	t.Run("are gone when they are told to", func(t *testing.T) {
		if err := exports.ForgetAttendees(); err != nil {
			t.Fatal(err)
		}
		if _, err := exports.Preview(edition, "badges", badges); codeOf(err) != "attendees.gone" {
			t.Errorf("got %v", err)
		}
	})
}
