package importer

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

func TestSplitName(t *testing.T) {
	cases := map[string][2]string{
		"Ann Smith": {"Ann", "Smith"}, "jinxx": {"jinxx", ""}, "Jean de La Fontaine": {"Jean", "de La Fontaine"},
		"Jeanne d’Arc": {"Jeanne", "d’Arc"}, "Ludwig van Beethoven": {"Ludwig", "van Beethoven"},
		"Martin Luther King Jr.": {"Martin Luther", "King Jr."}, "Smith, Ann": {"Ann", "Smith"},
		"Marie DUPONT MARTIN": {"Marie", "DUPONT MARTIN"}, "J.R. Ewing": {"J.R.", "Ewing"},
		"FOSDEM Staff": {"FOSDEM", "Staff"}, "محمد علي": {"محمد", "علي"}, "👩‍🏫": {"👩‍🏫", ""}, "IBM": {"IBM", ""},
	}
	for whole, want := range cases {
		t.Run("cuts "+whole, func(t *testing.T) {
			given, family := splitName(whole)
			equal(t, want, [2]string{given, family})
		})
	}
}

func TestParseDuration(t *testing.T) {
	cases := map[string]conference.Minutes{"00:45": 45, "1:30": 90, "00:45:00": 45, "001:02:30": 1590, "0:01:30:00": 90,
		"00:00:45": 45, "45": 45, "PT1H30M": 90, "00:00": 0, "": 0, "soon": 0, "-1:00": 0, "99999999:00": 0, "1:2:3:4:5": 0}
	for text, want := range cases {
		t.Run("reads "+text, func(t *testing.T) {
			got, ok := parseDuration(text)
			equal(t, want != 0, ok)
			if ok {
				equal(t, want, got)
			}
		})
	}
}

func TestParagraphs(t *testing.T) {
	cases := []struct{ name, text, want string }{
		{"keeps plain text and its lines", "One\ntwo <3 List<T> a<b\n\nthree", "One\ntwo <3 List<T> a<b\n\nthree"},
		{"makes paragraphs", "<p>One\n  two.</p>\n<p>Three &amp; four</p>", "One two.\n\nThree & four"},
		{"breaks lines", "one<br/>two<BR>three", "one\ntwo\nthree"},
		{"keeps the address of a link behind its words", `<p>See <a href="https://example.org/x?a=1&amp;b=2">this</a>.</p>`, "See this (https://example.org/x?a=1&b=2)."},
		{"does not repeat an address", `<p><a href="https://example.org/">example.org</a></p>`, "example.org"},
		{"forgets an address that a browser would run", `<p><a href="javascript:x">this</a></p>`, "this"},
		{"writes lists", "<p>A:</p><ul><li>one</li><li><p>two</p></li></ul><p>B</p>", "A:\n\n• one\n• two\n\nB"},
		{"drops scripts and comments", "<p>a<script>alert(1)</script><!-- no --><style>p{}</style>b</p>", "ab"},
		{"leaves emphasis out", "<p><b>very</b> <em class='x>y'>good</em></p>", "very good"},
		{"separates cells", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"},
		{"keeps what is no tag among tags", "<p>a < b and List<T> and <3</p>", "a < b and List<T> and <3"},
		{"survives a tag that never ends", "<p>a <a href='b", "a <a href='b"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { equal(t, c.want, paragraphs(c.text)) })
	}
}

func TestKinds(t *testing.T) {
	cases := map[string]conference.Kind{"lecture": conference.Parallel, "Talk": conference.Parallel, "keynote": conference.Keynote,
		"podium": conference.RoundTable, "panel_discussion": conference.RoundTable, "Table ronde": conference.RoundTable,
		"workshop": conference.Workshop, "meeting": conference.Workshop, "lightningtalk": conference.Parallel,
		"Coffee break": conference.Break, "lunch": conference.Meal, "Dîner": conference.Meal, "Clôture": conference.Closing}
	for text, want := range cases {
		t.Run("knows "+text, func(t *testing.T) {
			kind, known := kindOf(text)
			equal(t, want, kind)
			equal(t, true, known)
		})
	}
	t.Run("takes any other for a parallel session and says that it guessed", func(t *testing.T) {
		kind, known := kindOf("keysigning")
		equal(t, conference.Parallel, kind)
		equal(t, false, known)
	})
}

func TestPalette(t *testing.T) {
	for _, colour := range palette {
		t.Run(colour+" can be read on white", func(t *testing.T) {
			parsed, ok := conference.ParseColour(colour)
			equal(t, true, ok && isReadable(parsed))
		})
	}
}

// TestEveryCodeHasWords looks for the codes where they are made.
func TestEveryCodeHasWords(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	pattern := regexp.MustCompile(`"(import\.[a-z_]+)"`)
	nothing := locale.Problem(conference.Refuse("no.code", nil))
	for _, file := range files {
		source, _ := os.ReadFile(file)
		for _, found := range pattern.FindAllStringSubmatch(string(source), -1) {
			code := found[1]
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			t.Run(code, func(t *testing.T) {
				line := locale.ImportLine(code, nil).FR != code
				problem := locale.Problem(conference.Refuse(code, nil)) != nothing
				equal(t, true, line || problem)
			})
		}
	}
}

// TestLinesAreWhole checks that every line of a file full of trouble fills its sentence.
func TestLinesAreWhole(t *testing.T) {
	known := mustRead(t, oneDay(anEvent("gone", "Gone", `<persons><person id="9">Zoe Old</person></persons>`), anEvent("k", "Kept", `<persons><person id="8">Yan Left</person></persons>`))).Records
	known.Persons = append(known.Persons, conference.Person{ID: "z", GivenName: "Bo", FamilyName: "Lund"})
	text := strings.Replace(oneDay(anEvent("a", strings.Repeat("x", 2000), "<language>klingon?</language><type>magic</type><answers>1</answers>"),
		anEvent("a", "Double", ""), anEvent("b", "Twice", ""), strings.ReplaceAll(anEvent("b", "Twice", ""), "Hall", "Yard"), anEvent("k", "Kept", ""),
		`<event><title>Bare</title><duration>0</duration><links><link href="x:y">l</link></links><persons><person>Bo Lund</person></persons></event>`),
		"<title>A day</title>", `<title>A day</title><track name="T" color="#ffff00"/>`, 1)
	p := mustReadInto(t, text, known)
	codes := map[string]bool{}
	for _, line := range p.Lines {
		codes[line.Code] = true
		for _, language := range locale.Languages() {
			sentence := strings.ReplaceAll(locale.ImportLine(line.Code, line.Params).In(language), strings.Repeat("x", nameLength-1)+"…", "x")
			if strings.ContainsAny(sentence, "{}[]…") || !strings.HasSuffix(sentence, ".") {
				t.Errorf("%s: %q", line.Code, sentence)
			}
		}
	}
	equal(t, true, len(codes) >= 12)
}
