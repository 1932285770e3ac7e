package importer

import (
	"html"
	"strings"
	"unicode"

	"quartiers/backend/conference"
)

// paragraphs turns an abstract into plain paragraphs separated by an empty line. A text without HTML keeps its lines.
// Links keep their address behind their words; lists keep their bullets.
func paragraphs(text string) string {
	if !hasTag(text) {
		return conference.CleanText(text)
	}
	var w plainWriter
	w.out.Grow(len(text))
	for text != "" {
		text = w.take(text)
	}
	return conference.CleanText(w.out.String())
}

func hasTag(text string) bool {
	for at := strings.IndexByte(text, '<'); at >= 0; at = strings.IndexByte(text, '<') {
		text = text[at:]
		if _, _, ok := cutTag(text); ok {
			return true
		}
		text = text[1:]
	}
	return false
}

// plainWriter writes the text of HTML without its tags.
type plainWriter struct {
	out    strings.Builder
	breaks int    // line ends owed before the next word: 0, 1 or 2
	space  bool   // a space owed before the next word
	hidden string // the tag whose content is not text; empty outside
	href   string // address of the link that is open
	linkAt int    // where its words begin
}

// take reads one tag or run of text and gives what follows.
func (w *plainWriter) take(text string) string {
	if strings.HasPrefix(text, "<!--") {
		_, after, _ := strings.Cut(text, "-->")
		return after
	}
	if t, after, ok := cutTag(text); ok {
		w.tag(t)
		return after
	}
	end := strings.IndexByte(text[1:], '<') + 1
	if end == 0 {
		end = len(text)
	}
	w.text(html.UnescapeString(text[:end]))
	return text[end:]
}

// text writes the words of a run of text, with one space between them.
func (w *plainWriter) text(text string) {
	if w.hidden != "" {
		return
	}
	for text != "" {
		end := strings.IndexFunc(text, isBreakable)
		if end < 0 {
			end = len(text)
		}
		if end > 0 {
			w.settle()
			w.out.WriteString(text[:end])
		}
		rest := strings.TrimLeftFunc(text[end:], isBreakable)
		w.space = w.space || len(rest) < len(text)-end
		text = rest
	}
}

// isBreakable claims that a rune is a space at which a line may break.
func isBreakable(r rune) bool { return unicode.IsSpace(r) && r != '\u00a0' && r != '\u202f' }

// settle writes the space or the line ends that the next word wants.
func (w *plainWriter) settle() {
	switch {
	case w.out.Len() == 0:
	case w.breaks > 0:
		w.out.WriteString("\n\n"[:w.breaks])
	case w.space:
		w.out.WriteByte(' ')
	}
	w.breaks, w.space = 0, false
}

func (w *plainWriter) tag(t tag) {
	what := effects[t.name]
	if w.hidden != "" {
		if t.closes && t.name == w.hidden {
			w.hidden = ""
		}
		return
	}
	switch what {
	case hidden:
		w.hide(t)
	case newLine:
		w.breaks = max(w.breaks, 1)
	case paragraph:
		w.paragraph()
	case gap:
		w.space = true
	case bullet:
		w.bullet(t)
	case inline:
		w.link(t)
	}
}

// paragraph ends a paragraph, but for one that opens right behind a bullet.
func (w *plainWriter) paragraph() {
	if !strings.HasSuffix(w.out.String(), bulletMark) {
		w.breaks = 2
	}
}

func (w *plainWriter) hide(t tag) {
	if !t.closes && !strings.HasSuffix(t.attrs, "/") {
		w.hidden = t.name
	}
}

const bulletMark = "•"

func (w *plainWriter) bullet(t tag) {
	w.breaks = max(w.breaks, 1)
	if !t.closes {
		w.settle()
		w.out.WriteString(bulletMark)
		w.space = true
	}
}

// link notes where a link begins, and writes its address where it ends, unless its words are the address.
func (w *plainWriter) link(t tag) {
	switch {
	case t.name != "a":
	case !t.closes:
		w.href, w.linkAt = html.UnescapeString(t.attr("href")), w.out.Len()
	default:
		if isWebAddress(w.href) && !strings.Contains(w.out.String()[w.linkAt:], bareAddress(w.href)) {
			w.text(" (" + w.href + ")")
		}
		w.href = ""
	}
}

// bareAddress leaves out what people do not write of an address.
func bareAddress(href string) string {
	_, bare, _ := strings.Cut(href, "://")
	return strings.TrimSuffix(strings.TrimPrefix(bare, "www."), "/")
}
