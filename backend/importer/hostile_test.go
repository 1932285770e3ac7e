package importer

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"quartiers/backend/conference"
)

// endless gives bytes for ever and counts them.
type endless struct{ given int64 }

func (e *endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = ' '
	}
	e.given += int64(len(p))
	return len(p), nil
}

func TestReadRefuses(t *testing.T) {
	bomb := `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;">]><schedule>&lol2;</schedule>`
	external := `<!DOCTYPE schedule [<!ENTITY xxe SYSTEM "file:///etc/passwd">]><schedule><day date="2026-10-15"><room name="&xxe;"/></day></schedule>`
	parameter := `<!DOCTYPE schedule [<!entity % remote SYSTEM "http://example.org/x.dtd"> %remote;]><schedule/>`
	cases := []struct{ name, text, code string }{
		{"an entity bomb", bomb, "import.entity"},
		{"an external entity", external, "import.entity"},
		{"a parameter entity in small letters", parameter, "import.entity"},
		{"an empty file", "", "import.empty"},
		{"a text file", "Ceci n'est pas un programme.", "import.format_unknown"},
		{"a picture", "\x89PNG\r\n\x1a\n", "import.format_unknown"},
		{"nothing but a declaration", `<?xml version="1.0"?>`, "import.format_unknown"},
		{"a web page", "<html><body></body></html>", "import.not_schedule"},
		{"a schedule without a day", "<schedule><conference><title>x</title></conference></schedule>", "import.no_days"},
		{"a file that ends in the middle", oneDay(anEvent("a", "x", ""))[:300], "import.truncated"},
		{"crossed tags", "<schedule><day></schedule></day>", "import.damaged"},
		{"an entity that nobody declared", "<schedule><day>&bomb;</day></schedule>", "import.damaged"},
		{"an unknown encoding", `<?xml version="1.0" encoding="klingon"?><schedule/>`, "import.encoding_unknown"},
		{"elements within elements without end", "<schedule>" + strings.Repeat("<a>", 100_000), "import.too_deep"},
		{"a flood of elements", "<schedule><day>" + strings.Repeat("<a/>", maxElements), "import.too_many_elements"},
		{"a flood of sessions", "<schedule><day>" + strings.Repeat("<event/>", maxSessions+1), "import.too_many_sessions"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := Read(strings.NewReader(c.text), "schedule.xml", conference.Records{}, ids("x"))
			if code := codeOf(t, err); code != c.code {
				t.Errorf("got %s, want %s: %v", code, c.code, err)
			}
		})
	}
	t.Run("a file of 200 MB whose size is known, without reading it", func(t *testing.T) {
		_, err := Read(sized{200 << 20}, "schedule.xml", conference.Records{}, ids("x"))
		equal(t, "import.too_large", codeOf(t, err))
	})
	t.Run("a stream without end, after the limit", func(t *testing.T) {
		var stream endless
		_, err := Read(io.MultiReader(strings.NewReader("<schedule>"), &stream), "schedule.xml", conference.Records{}, ids("x"))
		equal(t, "import.too_large", codeOf(t, err))
		equal(t, true, stream.given <= maxBytes+1<<20)
	})
}

// sized claims to be so large and must not be read.
type sized struct{ size int }

func (s sized) Len() int                 { return s.size }
func (s sized) Read([]byte) (int, error) { panic("read in spite of its size") }

func TestReadEncodings(t *testing.T) {
	text := oneDay(anEvent("a", "Élodie à Besançon, « été »", ""))
	declared := func(name string) string { return `<?xml version="1.0" encoding="` + name + `"?>` }
	latin, _ := charmap.ISO8859_1.NewEncoder().String(declared("ISO-8859-1") + text)
	undeclared, _ := charmap.Windows1252.NewEncoder().String(text)
	wide, _ := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(declared("UTF-16") + text)
	bare, _ := unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM).NewEncoder().String(declared("UTF-16") + text)
	cases := []struct{ name, data string }{
		{"UTF-8", text}, {"UTF-8 with a byte order mark", "\ufeff" + declared("utf-8") + text},
		{"declared Latin 1", latin}, {"undeclared Windows-1252", undeclared},
		{"UTF-16 with a byte order mark", wide}, {"UTF-16 without one", bare},
		{"UTF-8 that says UTF-16", declared("utf-16") + text},
	}
	for _, c := range cases {
		t.Run("reads "+c.name, func(t *testing.T) {
			equal(t, "Élodie à Besançon, « été »", mustRead(t, c.data).only(t).Title)
		})
	}
	t.Run("says when it had to guess", func(t *testing.T) {
		equal(t, true, mustRead(t, undeclared).has("import.encoding_guessed"))
		equal(t, false, mustRead(t, text).has("import.encoding_guessed"))
	})
}

func TestReadHostileText(t *testing.T) {
	cases := []struct{ name, title, want string }{
		{"keeps HTML in a title as text", "&lt;script&gt;alert(1)&lt;/script&gt; &lt;b&gt;", "<script>alert(1)</script> <b>"},
		{"keeps a path as text", "../../etc/passwd", "../../etc/passwd"},
		{"keeps what reads from right to left", "مرحبا بالعالم", "مرحبا بالعالم"},
		{"keeps emoji", "👩‍🏫 IA 🎓", "👩‍🏫 IA 🎓"},
		{"drops raw control characters", "a\x01b\x0bc", "a b c"},
		{"drops control characters written as numbers", "a&#1;b&#x0B;c&#xFFFF;d&#xD800;e", "a b c d e"},
		{"keeps legal numbers", "Caf&#233; &#x1F393;", "Café 🎓"},
		{"reads HTML entities that nobody declared", "Caf&eacute;&nbsp;!", "Café\u00a0!"},
		{"reads CDATA", "<![CDATA[a < b & c]]>", "a < b & c"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			p := mustRead(t, oneDay(anEvent("a", c.title, "")))
			equal(t, c.want, p.only(t).Title)
			mustBeValid(t, p)
		})
	}
	t.Run("shortens a title of 10,000 characters and says so", func(t *testing.T) {
		p := mustRead(t, oneDay(anEvent("a", strings.Repeat("é", 10_000), "")))
		title := []rune(p.only(t).Title)
		equal(t, conference.MaxLine, len(title))
		equal(t, '…', title[len(title)-1])
		equal(t, true, p.has("import.shortened"))
		mustBeValid(t, p)
	})
	t.Run("shortens everything else that is too long", func(t *testing.T) {
		long := strings.Repeat("x ", 100_000)
		p := mustRead(t, strings.NewReplacer("Hall", long, "A day", long).Replace(oneDay(anEvent("a", "t", "<abstract>"+long+
			"</abstract><track>"+long+"</track><persons><person>"+long+"</person></persons><links><link href='https://a.example/"+
			strings.Repeat("y", 200_000)+"'>l</link><link href='https://a.example'>"+long+"</link></links>"))))
		mustBeValid(t, p)
	})
}

// TestReadIsLinear ends within a second; a reading that looks ahead from every sign would take hours.
func TestReadIsLinear(t *testing.T) {
	shapes := map[string]string{"open brackets": "<a ", "comments": "<!--", "hidden tags": "<script>", "references": "&#", "links": "<a href=x>"}
	for name, part := range shapes {
		t.Run("reads an abstract of nothing but "+name, func(*testing.T) {
			paragraphs(strings.Repeat(part, 1<<20/len(part)))
			blankIllegal(bytes.Repeat([]byte(part), 1<<20/len(part)))
		})
	}
}

func equal[T comparable](t *testing.T, want, got T) {
	t.Helper()
	if want != got {
		t.Errorf("want %#v, got %#v", want, got)
	}
}
