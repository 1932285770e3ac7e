package xlsx

import (
	"strings"
	"unicode/utf16"

	"quartiers/backend/conference"
	"quartiers/backend/locale"
)

// table is one sheet before it is laid out: a header and rows of values.
type table struct {
	name   string // of the sheet
	heads  []head
	rows   [][]any
	widths []float64 // in characters
}

// head is the top of a column.
type head struct {
	title string
	shape shape
}

// tabulate makes the table of a list.
func tabulate[R any](c choice, sheet string, title locale.Text, all []column[R], rows []R) table {
	language := c.programme.Language
	t := table{name: sheetName(title.In(language))}
	columns := pick(c, sheet, all, rows)
	for _, col := range columns {
		t.heads = append(t.heads, head{col.title.In(language), col.shape})
	}
	for _, row := range rows {
		values := make([]any, len(columns))
		for i, col := range columns {
			values[i] = clean(col.value(row))
		}
		t.rows = append(t.rows, values)
	}
	t.splitLong()
	t.measure()
	return t
}

// clean removes what no sheet can hold from a text.
func clean(value any) any {
	if text, ok := value.(string); ok {
		return conference.CleanText(text)
	}
	return value
}

// mostInCell is the longest text that a cell takes, in UTF-16 units; what is longer would be cut without a word.
const mostInCell = 32_767

// splitLong continues texts that no cell can hold in columns of their own, "Abstract (2)".
func (t *table) splitLong() {
	for i := 0; i < len(t.heads); i++ {
		if t.isTooLong(i) {
			t.splitColumn(i)
		}
	}
}

func (t *table) isTooLong(column int) bool {
	for _, row := range t.rows {
		if text, ok := row[column].(string); ok && len(text) > mostInCell && units(text) > mostInCell {
			return true
		}
	}
	return false
}

// splitColumn moves what does not fit into a new column behind; that one is looked at next.
func (t *table) splitColumn(i int) {
	t.heads = insert(t.heads, i+1, head{continued(t.heads[i].title), t.heads[i].shape})
	for r, row := range t.rows {
		text, _ := row[i].(string)
		first, rest := cutUnits(text, mostInCell)
		t.rows[r] = insert(row, i+1, any(rest))
		if rest != "" {
			t.rows[r][i] = first
		}
	}
}

func insert[T any](list []T, at int, value T) []T {
	longer := make([]T, 0, len(list)+1)
	longer = append(longer, list[:at]...)
	return append(append(longer, value), list[at:]...)
}

// continued counts the parts of a column: Abstract, Abstract (2), Abstract (3).
func continued(title string) string {
	if base, ok := strings.CutSuffix(title, ")"); ok {
		if at := strings.LastIndex(base, " ("); at > 0 && len(base)-at == len(" (2") {
			return base[:at+2] + string(base[at+2]+1) + ")"
		}
	}
	return title + " (2)"
}

func units(text string) int {
	count := 0
	for _, r := range text {
		count += utf16.RuneLen(r)
	}
	return count
}

// cutUnits cuts a text before it has more than so many UTF-16 units, between characters.
func cutUnits(text string, most int) (first, rest string) {
	count := 0
	for i, r := range text {
		if count += utf16.RuneLen(r); count > most {
			return text[:i], text[i:]
		}
	}
	return text, ""
}
