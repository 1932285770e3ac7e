package main

import (
	"context"
	"encoding/xml"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"quartiers/build/content"
)

// awkward is an edition whose words mean something to every kind of source.
func awkward() content.Edition {
	return content.Edition{Name: `A & B <C> "D"`, Days: []string{"2030-10-14"}, Rooms: []string{"#1"},
		People:   []content.Person{{Given: "Jean_Paul", Family: "O'Neil", Function: "*chef*", Organisation: "R&D"}},
		Sessions: []content.Session{{Title: "= 1 $ < 2 @ [x]", Abstract: []string{`back\slash`, "two"}, People: []int{0}, Start: 545, End: 600}}}
}

func TestTypstSource(t *testing.T) {
	source := typstSource(awkward())
	for _, want := range []string{`\= 1 \$ \< 2 \@ \[x\]`, `back\\slash`, `[Jean\_Paul O\'Neil], [\*chef\*, R&D]`, `[9:05–10:00][\#1]`} {
		if !strings.Contains(source, want) {
			t.Errorf("%s is missing in %s", want, source)
		}
	}
}

func TestHTMLSource(t *testing.T) {
	source := htmlSource(awkward())
	for _, want := range []string{"<title>A &amp; B &lt;C&gt; &#34;D&#34;</title>", "<h2>= 1 $ &lt; 2 @ [x]</h2>", "<p>two</p>", "R&amp;D"} {
		if !strings.Contains(source, want) {
			t.Errorf("%s is missing in %s", want, source)
		}
	}
}

func TestOfficeSource(t *testing.T) {
	var text strings.Builder
	for decoder := xml.NewDecoder(strings.NewReader(officeSource(awkward()))); ; {
		token, err := decoder.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		if words, ok := token.(xml.CharData); ok {
			text.Write(words)
		}
	}
	for _, want := range []string{`A & B <C> "D"`, "= 1 $ < 2 @ [x]", `back\slash`, "Jean_Paul O'Neil", "*chef*, R&D"} {
		if !strings.Contains(text.String(), want) {
			t.Errorf("%s is missing in %s", want, text.String())
		}
	}
}

func TestIndexOf(t *testing.T) {
	index := indexOf(awkward())
	if len(index) != 1 || !slices.Equal(index[0].titles, []string{"= 1 $ < 2 @ [x]"}) {
		t.Errorf("%+v", index)
	}
}

func TestReadPDFInfo(t *testing.T) {
	if got := readPDFInfo("Title:  A: B\nTagged:          yes\nPages:           307\n"); got != (pdfFacts{pages: "307", tagged: "yes"}) {
		t.Errorf("%+v", got)
	}
	if got := readPDFInfo(""); got != (pdfFacts{pages: "?", tagged: "?"}) {
		t.Errorf("%+v", got)
	}
}

func TestMiddling(t *testing.T) {
	got := middling([]trial{{3, 10, 7}, {1, 30, 8}, {2, 20, 9}})
	if got != (trial{2, 20, 8}) {
		t.Errorf("%+v", got)
	}
}

func TestMegabytes(t *testing.T) {
	for size, want := range map[float64]string{0: "?", 1.254: "1.25 MB", 80.6: "81 MB"} {
		if got := megabytes(size); got != want {
			t.Errorf("%v: %s", size, got)
		}
	}
}

func TestTimingLine(t *testing.T) {
	got := timing{what: "brochure", aim: "350 ms", sessions: 1000}.line(trial{400 * time.Millisecond, time.Second, 61})
	want := "brochure                                    400 ms, processor 1000 ms, peak memory 61 MB, 400 µs a session (aim 350 ms)"
	if got != want {
		t.Errorf("%q", got)
	}
}

func TestMeasure(t *testing.T) {
	t.Run("tells what a program took", func(t *testing.T) {
		got, err := task{args: []string{"go", "version"}}.measure(context.Background(), io.Discard)
		if err != nil || got.wall <= 0 || got.cpu <= 0 {
			t.Errorf("%+v, %v", got, err)
		}
	})
	t.Run("names the program that fails", func(t *testing.T) {
		_, err := task{args: []string{"go", "nonsense"}}.measure(context.Background(), io.Discard)
		if err == nil || !strings.Contains(err.Error(), "go nonsense") {
			t.Errorf("%v", err)
		}
	})
}

func TestContest(t *testing.T) {
	t.Run("says why a typesetter has no figures", func(t *testing.T) {
		c := &contest{typesetter: typesetter{name: "X"}, program: task{args: []string{"go", "version"}}, file: t.TempDir() + "/none.pdf"}
		compete(context.Background(), io.Discard, []*contest{c}, 1)
		if lines := table(context.Background(), []*contest{c}); len(lines) != 2 || !strings.HasPrefix(lines[1], "X failed: ") {
			t.Errorf("%q", lines)
		}
	})
	t.Run("names who is absent", func(t *testing.T) {
		absent := absentees([]typesetter{{name: "X", advice: "x", found: func() bool { return false }}, {name: "Y", found: alwaysFound}})
		if !slices.Equal(absent, []string{"X is not here (x): skipped"}) {
			t.Errorf("%q", absent)
		}
	})
}
