import type { Key } from "$lib/i18n";

/** The keys of the list, for the page that "?" opens: each group with its strokes and what they do. */
export const listKeys: [Key, [string[], Key][]][] = [
  ["timetable.help_reach", [
    [["↑ ↓ ← →"], "list.key_cells"], [["Home", "End"], "list.key_ends"], [["Ctrl+Home", "Ctrl+End"], "list.key_rows"], [["PageUp", "PageDown"], "list.key_page"],
    [["F8", "Shift+F8"], "timetable.key_finding"], [["Ctrl+Enter"], "timetable.key_open"], [["Tab"], "list.key_bar"],
  ]],
  ["list.help_edit", [
    [["Enter", "F2"], "list.key_edit"], [["A…Z", "0…9"], "list.key_type"], [["+", "-"], "list.key_change"], [["Tab", "Shift+Tab"], "list.key_field"], [["Escape"], "timetable.key_cancel"],
  ]],
  ["hand.help_choose", [[["Space"], "list.key_choose"], [["Shift+↑ ↓"], "list.key_extend"], [["Ctrl+A"], "list.choose_all"], [["Escape"], "list.key_none"]]],
  ["timetable.help_make", [
    [["Alt+↑ ↓"], "list.key_shift"], [["Ctrl+Alt+↑ ↓"], "list.key_shift_far"], [["Ctrl+D"], "timetable.key_duplicate"], [["Delete"], "timetable.key_unplace"],
    [["Shift+Delete"], "timetable.key_delete"], [["Ctrl+Z"], "hand.key_undo"],
  ]],
  ["people.help", [[["Space", "Enter"], "people.key_take"]]],
];
