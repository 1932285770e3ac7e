package xlsx

import (
	"github.com/xuri/excelize/v2"

	"quartiers/backend/locale"
	"quartiers/backend/programme"
)

const (
	font     = "Calibri"
	fontSize = 10.5
	rule     = "D9D9D9" // hairline between rows
)

// styles are the numbers that the workbook gave to the looks.
type styles struct {
	head   int
	shapes map[shape]int
}

func newStyles(f *excelize.File, p programme.Programme) (styles, error) {
	s := styles{shapes: map[shape]int{}}
	var err error
	if s.head, err = f.NewStyle(headStyle(p.Edition.Colour)); err != nil {
		return s, err
	}
	for _, look := range []shape{plain, lines, long, number, date, clock, identity} {
		if s.shapes[look], err = f.NewStyle(bodyStyle(look, p.Language)); err != nil {
			return s, err
		}
	}
	return s, nil
}

func headStyle(colour string) *excelize.Style {
	fill, text := headerColours(colour)
	return &excelize.Style{
		Font:      &excelize.Font{Family: font, Size: fontSize, Bold: true, Color: text},
		Fill:      excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{fill}},
		Alignment: &excelize.Alignment{Vertical: "center", WrapText: true},
	}
}

func bodyStyle(look shape, language locale.Language) *excelize.Style {
	style := &excelize.Style{
		Font:      &excelize.Font{Family: font, Size: fontSize},
		Alignment: &excelize.Alignment{Vertical: "top", WrapText: look == lines},
		Border:    []excelize.Border{{Type: "bottom", Color: rule, Style: 1}},
	}
	switch look {
	case date, clock:
		format := formats[look].In(language)
		style.CustomNumFmt = &format
		style.Alignment.Horizontal = "left"
	case number:
		style.Alignment.Horizontal, style.Alignment.Indent = "right", 1
	}
	return style
}

// formats write dates and times as the language does; spreadsheets would write them as Americans do.
var formats = map[shape]locale.Text{
	date:  {FR: "dd/mm/yyyy", EN: "d mmm yyyy"},
	clock: {FR: `h" h "mm`, EN: "h:mm"},
}
