package pdf

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

// practicalities sets what a visitor has to know: place, dates, rooms, whatever the organisers wrote, and who they are.
func (b *brochure) practicalities() error {
	thanked := b.thanked()
	facts, logos := b.facts(b.others(thanked)), b.arrange(thanked, b.thanksWall())
	if len(facts) == 0 && logos == nil {
		return nil
	}
	c := b.practicalColumn(facts, logos)
	for i, f := range facts {
		b.fact(c, f, i > 0)
	}
	if logos != nil {
		b.thank(c, logos)
	}
	return nil
}

// practicalColumn goes on below the index when everything fits there; otherwise it begins a page.
func (b *brochure) practicalColumn(facts []fact, logos *emblems) *column {
	gap := 18 * b.paper.scale
	needs := gap + heightOfBlocks(b.sectionBlocks(b.words(practical), words{})) + sectionGap*b.paper.scale
	for _, f := range facts {
		needs += heightOfBlocks(b.factBlocks(f)) + factGap*b.paper.scale
	}
	if logos != nil {
		needs += logos.height + factGap*b.paper.scale
	}
	if b.tail == nil || needs > b.tail.room() {
		return b.sectionIn(b.words(practical), words{})
	}
	b.tail.y += gap
	b.sectionHead(b.tail, b.words(practical), words{})
	b.bookmark(b.words(practical).joined(), 0, b.tail.top-20)
	return b.tail
}

const factGap = 6 // between two facts, on A4

// fact is a heading in the hanging column with paragraphs beside it.
type fact struct {
	head       locale.Text
	paragraphs []string
	language   string   // of the paragraphs, where it may not be the document's
	second     []string // paragraphs in the second language
	listed     bool     // the paragraphs are items of a list
}

// facts are what a visitor has to know, and who some of the institutions are.
func (j *job) facts(some []programme.Organiser) []fact {
	e := j.programme.Edition
	all := []fact{
		{head: venue, paragraphs: filled(e.Venue, e.Address)},
		{head: dates, paragraphs: j.dayLines(), second: j.daysToo()},
		{head: goodToKnow, paragraphs: e.Practical, language: e.Written.Abstract, second: e.Second.Practical},
		{head: rooms, paragraphs: j.roomLines(), listed: true},
		{head: organisers, paragraphs: j.organiserLines(some)},
	}
	var told []fact
	for _, f := range all {
		if len(f.paragraphs) > 0 {
			told = append(told, f)
		}
	}
	return told
}

func filled(texts ...string) []string {
	var all []string
	for _, text := range texts {
		if text != "" {
			all = append(all, text)
		}
	}
	return all
}

func (j *job) dayLines() []string {
	var lines []string
	for _, day := range j.programme.Days {
		lines = append(lines, day.Title+", "+day.Hours)
	}
	return lines
}

// daysToo names the days in the second language; their hours are above.
func (j *job) daysToo() []string {
	var lines []string
	for _, day := range j.programme.Days {
		lines = append(lines, filled(day.Second)...)
	}
	return lines
}

// roomLines names each room with its size and the way to it.
func (j *job) roomLines() []string {
	var lines []string
	for _, r := range j.programme.Rooms {
		lines = append(lines, strings.Join(filled(words{r.Name, r.Second.Name}.joined(), j.capacity(r), words{r.Access, r.Second.Access}.joined()), ", "))
	}
	return lines
}

func (j *job) capacity(r programme.Room) string {
	if r.Capacity == 0 {
		return ""
	}
	return strconv.Itoa(r.Capacity) + string(noBreak) + j.says(seats)
}

func (b *job) fact(c *column, f fact, ruled bool) {
	blocks := b.factBlocks(f)
	b.aside(c, aside{head: f.head, least: chainHeight(blocks[:1]), ruled: ruled, set: func() { c.place(blocks) }})
}

// aside is a heading in the hanging column with something beside it.
type aside struct {
	head  locale.Text
	least float64 // height that stays together with the heading
	ruled bool    // a hairline above, unless it begins a page
	set   func()  // sets what stands beside, from the cursor down
}

func (j *job) aside(c *column, a aside) {
	head := inBoth("H2", j.both(j.words(a.head), j.styles.label), measure{width: j.paper.text - j.paper.left - 4})
	c.skip(factGap * j.paper.scale)
	c.need(max(head.height(), a.least))
	if a.ruled && !c.isFresh() {
		j.furnish(func(canvas *canvas) {
			canvas.rule(j.paper.left, c.y-3*j.paper.scale, j.paper.measure(), 0.15, hairline)
		})
	}
	j.within("Sect", func(e *element) {
		top := c.y
		c.x = j.paper.left
		c.set(head)
		c.x, c.y = j.paper.text, top
		a.set()
		c.x = j.paper.left
		e.gatherLists()
	})
}

func (b *job) factBlocks(f fact) []block {
	return b.told(f, factSize{width: b.paper.right - b.paper.text, text: b.styles.body, gap: 1.6})
}

// factSize is how the paragraphs of a fact are set.
type factSize struct {
	width float64
	text  style
	gap   float64 // between two paragraphs
}

// told are the paragraphs of a fact, those in the second language last.
func (j *job) told(f fact, as factSize) []block {
	blocks := j.toldIn(f, f.paragraphs, f.language, as)
	as.text = as.text.in(softInk)
	second := j.toldIn(f, f.second, j.second, as)
	if len(second) > 0 && !f.listed {
		second[0].before = as.gap
	}
	return append(blocks, second...)
}

func (j *job) toldIn(f fact, texts []string, language string, as factSize) []block {
	m := measure{width: as.width, hyphen: j.hyphenIn(language)}
	role := "P"
	if f.listed {
		role, m.hyphen = "LBody", nil
	}
	var blocks []block
	for i, text := range texts {
		made := block{role: role, lines: j.paragraph(text, as.text, m), opened: j.speakIn(language)}
		if i > 0 && !f.listed {
			made.before = as.gap
		}
		blocks = append(blocks, made)
	}
	return blocks
}

// capitalised writes the first letter as a capital.
func capitalised(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	if size == 0 {
		return text
	}
	return string(unicode.ToUpper(first)) + text[size:]
}
