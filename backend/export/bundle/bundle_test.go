package bundle

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"quartiers/backend/conference"
	"quartiers/backend/export/ical"
	"quartiers/backend/export/pdf"
	"quartiers/backend/export/xlsx"
	"quartiers/backend/locale"
	"quartiers/backend/programme"
	"quartiers/backend/sample"
)

var changed = time.Date(2025, 10, 14, 22, 30, 0, 0, time.UTC) // the 15th in Paris

func told(language locale.Language) programme.Programme {
	made := 0
	records := sample.Edition2025(func() conference.ID { made++; return conference.ID(fmt.Sprintf("id-%06d", made)) })
	return programme.New(conference.NewPlan(records, records.Editions[0].ID), programme.Options{Language: language})
}

func volume(p programme.Programme) Volume {
	v := Volume{Programme: p, Changed: changed}
	for _, kind := range pdf.Kinds() {
		v.Pieces = append(v.Pieces, PDF(kind, p, pdf.Options{}))
	}
	v.Pieces = append(v.Pieces, Speakers(p, xlsx.SpeakersOptions{}), Calendar(p, ical.Options{Stamp: changed}))
	return v
}

func made(t *testing.T, volumes ...Volume) Bundle {
	t.Helper()
	b, err := Make(context.Background(), volumes, nil)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestMake(t *testing.T) {
	b := made(t, volume(told("fr")))
	t.Run("numbers the files in order, the page of contents on top", func(t *testing.T) {
		if b.Files[0].Path != "00 Sommaire.pdf" || b.Files[1].Path != "01 Programme.pdf" || b.Files[2].Path != "02 La journée sur une page.pdf" {
			t.Errorf("%v", paths(b))
		}
		if last := b.Files[len(b.Files)-1].Path; !strings.HasSuffix(last, " Calendrier.ics") {
			t.Errorf("the last is %s", last)
		}
	})
	t.Run("holds every document that has something to say", func(t *testing.T) {
		if got, want := len(b.Files), 1+len(pdf.Kinds())+2-len(b.LeftOut); got != want {
			t.Errorf("%d files, want %d: %v, without %v", got, want, paths(b), b.LeftOut)
		}
	})
	t.Run("has a folder for each language when there are two", func(t *testing.T) {
		both := made(t, volume(told("fr")), volume(told("en")))
		for _, wanted := range []string{"Français/00 Sommaire.pdf", "Français/01 Programme.pdf", "English/00 Contents.pdf", "English/01 Programme.pdf"} {
			if !slices.Contains(paths(both), wanted) {
				t.Errorf("%s is missing in %v", wanted, paths(both))
			}
		}
	})
	t.Run("leaves out what would be empty", func(t *testing.T) {
		p := told("fr")
		p.Days, p.Speakers, p.Unplaced = nil, nil, nil
		empty := made(t, volume(p))
		for _, document := range []string{"programme", "poster", "speakers", "calendar"} {
			if !slices.Contains(empty.LeftOut, document) {
				t.Errorf("%s is not left out: %v", document, paths(empty))
			}
		}
	})
	t.Run("tells how far it is, document by document", func(t *testing.T) {
		var steps []Progress
		v := volume(told("fr"))
		if _, err := Make(context.Background(), []Volume{v}, func(p Progress) { steps = append(steps, p) }); err != nil {
			t.Fatal(err)
		}
		last := steps[len(steps)-1]
		if len(steps) != len(v.Pieces) || last.Done != last.Total || last.Total != len(v.Pieces) || last.Pages == 0 {
			t.Errorf("%+v", steps)
		}
	})
	t.Run("stops when nobody wants it any more", func(t *testing.T) {
		ctx, stop := context.WithCancel(context.Background())
		_, err := Make(ctx, []Volume{volume(told("fr"))}, func(Progress) { stop() })
		if !errors.Is(err, context.Canceled) {
			t.Errorf("got %v", err)
		}
	})
	t.Run("fails with the error of a piece", func(t *testing.T) {
		broken := errors.New("broken")
		v := volume(told("fr"))
		v.Pieces = append(v.Pieces, Piece{"poster", ".pdf", func(context.Context, io.Writer) (pdf.Report, error) { return pdf.Report{}, broken }})
		if _, err := Make(context.Background(), []Volume{v}, nil); !errors.Is(err, broken) {
			t.Errorf("got %v", err)
		}
	})
}

func TestWrite(t *testing.T) {
	b := made(t, volume(told("fr")), volume(told("en")))
	t.Run("fills a folder", func(t *testing.T) {
		folder := filepath.Join(t.TempDir(), "Dossier")
		if err := b.Write(folder, false); err != nil {
			t.Fatal(err)
		}
		for _, file := range b.Files {
			if data, err := os.ReadFile(filepath.Join(folder, file.Path)); err != nil || !bytes.Equal(data, file.Data) {
				t.Errorf("%s: %v", file.Path, err)
			}
		}
	})
	t.Run("packs a zip that holds the same, byte for byte the same again", func(t *testing.T) {
		var first, again bytes.Buffer
		if err := errors.Join(b.Zip(&first), made(t, volume(told("fr")), volume(told("en"))).Zip(&again)); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(first.Bytes(), again.Bytes()) {
			t.Error("the bytes differ")
		}
		archive, err := zip.NewReader(bytes.NewReader(first.Bytes()), int64(first.Len()))
		if err != nil || len(archive.File) != len(b.Files) {
			t.Fatalf("%v", err)
		}
		for i, file := range archive.File {
			reader, err := file.Open()
			if err != nil {
				t.Fatal(err)
			}
			if data, err := io.ReadAll(reader); err != nil || file.Name != b.Files[i].Path || !bytes.Equal(data, b.Files[i].Data) {
				t.Errorf("%s: %v", file.Name, err)
			}
		}
	})
}

func paths(b Bundle) []string {
	var all []string
	for _, file := range b.Files {
		all = append(all, file.Path)
	}
	return all
}

func BenchmarkMake(b *testing.B) {
	for b.Loop() {
		if _, err := Make(context.Background(), []Volume{volume(told("fr"))}, nil); err != nil {
			b.Fatal(err)
		}
	}
}
