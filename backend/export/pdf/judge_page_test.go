package pdf

import (
	"bytes"
	"slices"
	"strings"
)

// judgePages looks at every page: its tab order, and what it draws.
func (j *judge) judgePages() {
	for i, reference := range j.pages {
		page := j.dict(reference)
		if page["/Tabs"] != "/S" {
			j.fault("page %d: the tab key does not follow the structure", i+1)
		}
		content := [][]byte{}
		for _, stream := range j.list(page["/Contents"]) {
			content = append(content, j.data(stream))
		}
		w := &pageWalk{judge: j, number: i + 1, reference: reference, fonts: j.dict(j.dict(page["/Resources"])["/Font"])}
		for _, o := range operations(bytes.Join(content, []byte("\n"))) {
			w.step(o)
		}
		w.end()
	}
}

// pageWalk follows the content of a page.
type pageWalk struct {
	*judge
	number    int
	reference string
	fonts     dictionary
	open      []pageMark // what is drawn now belongs to
	font      string     // reference
	saved     []string   // fonts, by q
	depths    []int      // marks that were open where a text object began
	height    float64    // of the line that is written
}

// pageMark is a mark that is open; number -1: an artifact or a name only.
type pageMark struct {
	tag    string
	number int
}

var paints = strings.Fields("Tj TJ ' \" Do sh S s f F f* B B* b b* BI EI")

// wants is how many operands an operator needs, of those that matter here.
var wants = map[string]int{"BDC": 2, "BMC": 1, "Tf": 2, "Td": 2, "Tm": 6, "Tj": 1, "TJ": 1}

func (w *pageWalk) step(o operation) {
	if len(o.operands) < wants[o.name] {
		w.fault("page %d: %s lacks operands", w.number, o.name)
		return
	}
	switch o.name {
	case "BDC", "BMC":
		w.begin(o)
	case "EMC":
		w.finish()
	case "BT":
		w.depths = append(w.depths, len(w.open))
	case "ET":
		w.endText()
	case "q":
		w.saved = append(w.saved, w.font)
	case "Q":
		w.restore()
	case "Tf":
		name, _ := o.operands[0].(pageName)
		w.font, _ = w.fonts["/"+string(name)].(string)
	case "Td", "Tm":
		w.height, _ = o.operands[len(o.operands)-1].(float64)
	}
	if slices.Contains(paints, o.name) {
		w.paint(o)
	}
}

// begin opens a mark. Within a mark that has a number, or an artifact, only a stretch of another language may begin.
func (w *pageWalk) begin(o operation) {
	tag, _ := o.operands[0].(pageName)
	m, speaks := pageMark{string(tag), -1}, false
	if o.name == "BDC" {
		properties, _ := o.operands[1].(dictionary)
		if number, ok := properties["MCID"].(float64); ok {
			m.number = int(number)
		}
		_, speaks = properties["Lang"].(pageString)
	}
	if last := len(w.open) - 1; last >= 0 && speaks && m.number < 0 {
		m = w.open[last] // what it draws belongs to the mark around it
	} else if last >= 0 {
		w.fault("page %d: a mark %s begins within a mark %s", w.number, m.tag, w.open[last].tag)
	}
	w.open = append(w.open, m)
	if m.number >= 0 && !speaks {
		w.meet(markAt{w.reference, m.number})
	}
}

func (w *pageWalk) meet(m markAt) {
	if _, again := w.words[m]; again {
		w.fault("page %d: two marks have the number %d", w.number, m.number)
	}
	w.words[m] = ""
}

func (w *pageWalk) finish() {
	if len(w.open) == 0 {
		w.fault("page %d: a mark ends that never began", w.number)
		return
	}
	w.open = w.open[:len(w.open)-1]
}

// endText wants as many marks open as where the text began.
func (w *pageWalk) endText() {
	last := len(w.depths) - 1
	if last < 0 || w.depths[last] != len(w.open) {
		w.fault("page %d: a mark and a text overlap", w.number)
	}
	w.depths = w.depths[:max(0, last)]
}

func (w *pageWalk) restore() {
	last := len(w.saved) - 1
	if last < 0 {
		w.fault("page %d: a state is restored that was never saved", w.number)
		return
	}
	w.font, w.saved = w.saved[last], w.saved[:last]
}

// paint wants a mark around everything that is drawn.
func (w *pageWalk) paint(o operation) {
	last := len(w.open) - 1
	if last < 0 || w.open[last].number < 0 && w.open[last].tag != "Artifact" {
		w.fault("page %d: %s draws what is neither in the tree nor an artifact", w.number, o.name)
		return
	}
	text := w.shown(o)
	if w.open[last].number >= 0 && text != "" {
		w.write(markAt{w.reference, w.open[last].number}, text)
	}
}

// write notes what a mark draws, line by line.
func (w *pageWalk) write(m markAt, text string) {
	w.words[m] += text
	if lines := w.lines[m]; len(lines) > 0 && w.heights[m] == w.height {
		lines[len(lines)-1] += text
	} else {
		w.lines[m] = append(lines, text)
	}
	w.heights[m] = w.height
}

// shown is the text that an operator shows; empty for one that draws something else.
func (w *pageWalk) shown(o operation) string {
	var codes pageString
	for _, operand := range o.operands {
		switch v := operand.(type) {
		case pageString:
			codes = append(codes, v...)
		case []any:
			for _, part := range v {
				text, _ := part.(pageString)
				codes = append(codes, text...)
			}
		}
	}
	text, ok := w.maps[w.font].read(codes)
	if !ok {
		w.fault("page %d: a code of %s has no letters", w.number, w.text(w.dict(w.font)["/BaseFont"]))
	}
	return text
}

func (w *pageWalk) end() {
	if len(w.open) > 0 || len(w.depths) > 0 || len(w.saved) > 0 {
		w.fault("page %d: a mark, a text or a state stays open", w.number)
	}
}
