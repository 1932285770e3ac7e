package pdf

import (
	"strconv"

	"quartiers/backend/locale"
)

// What the sheets of badges say.
var (
	nobodyNamed = locale.Text{FR: "Personne n’est encore nommé dans le programme.", EN: "Nobody is named in the programme yet."}
	trialPage   = locale.Text{
		FR: "Page d’essai\u00a0: imprimez à 100\u202f%, sans ajustement, et posez-la sur une planche d’étiquettes à la lumière.",
		EN: "Test page: print at 100%, without scaling, and hold it against a sheet of labels in the light."}
)

// badges are sheets of labels with a badge on each.
type badges struct {
	*job
	sheet labelSheet
	by    float64 // size of the type: that of a badge of 85 × 55 mm is 1
	name  []line  // of the edition, the same on each
}

func setBadges(j *job) error {
	sheet, err := labelSheetFor(j.options)
	if err != nil {
		return err
	}
	b := &badges{job: j, sheet: sheet}
	b.lay(b.sheet.page())
	b.by = min(b.sheet.width/85, b.sheet.height/55)
	bearers := b.bearers()
	if len(bearers) == 0 {
		b.missing("badges.nobody", "", "")
		b.section(b.head.title, b.says(nobodyNamed))
		return b.ctx.Err()
	}
	b.total = len(bearers)
	b.name = b.fitting(b.head.title, b.editionStyle(), b.sheet.width-2*b.margin(), 1)
	list := b.open("L")
	defer b.close()
	list.title = b.says(locale.Document(string(Badges)))
	return b.fill(bearers)
}

// fill sets a badge on each label, from the first that is free. A trial is the first sheet only.
func (b *badges) fill(bearers []bearer) error {
	first := b.firstLabel()
	for i, who := range bearers {
		at := (first + i) % b.sheet.count()
		if i == 0 || at == 0 {
			if b.options.Trial && i > 0 {
				return nil
			}
			b.newSheet()
		}
		b.badge(who, b.sheet.label(at))
		if err := b.advance(); err != nil {
			return err
		}
	}
	return b.ctx.Err()
}

// firstLabel counts from 0: labels before it were used up by another print.
func (b *badges) firstLabel() int {
	return max(0, min(b.options.FirstLabel, b.sheet.count())-1)
}

// tellDoubles says how many names of the list have the badge of the programme.
func (b *badges) tellDoubles(count int) {
	if count > 0 {
		b.missing("badges.double", "", strconv.Itoa(count))
	}
}

func (b *badges) newSheet() {
	b.addPage()
	switch {
	case b.options.Trial:
		b.trial()
	case b.sheet.cut:
		b.furnish(b.sheet.cutMarks)
	}
}

// trial draws where the labels are, and how to compare.
func (b *badges) trial() {
	b.furnish(b.sheet.outlines)
	lines := b.paragraph(b.says(trialPage), b.styles.note, measure{width: b.paper.measure()})
	b.furnish(func(c *canvas) {
		drawDown(c, lines, box{x: max(b.sheet.left, 8), y: b.paper.height - 4.6 - heightOf(lines)})
	})
}
