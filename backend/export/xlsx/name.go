package xlsx

import "strings"

// sheetName makes a name that every spreadsheet takes: at most 31 characters, none of : \ / ? * [ ], no apostrophe at
// its ends, never empty.
func sheetName(text string) string {
	text = strings.Map(func(r rune) rune {
		if strings.ContainsRune(`:\/?*[]`, r) {
			return ' '
		}
		return r
	}, text)
	name, _ := cutUnits(strings.Trim(text, " '"), 31)
	if name = strings.TrimRight(name, " '"); name == "" {
		return "1"
	}
	return name
}

// quoted is a sheet's name as a reference writes it.
func quoted(name string) string { return "'" + strings.ReplaceAll(name, "'", "''") + "'" }
