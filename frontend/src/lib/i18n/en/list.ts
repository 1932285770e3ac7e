import type { list as fr } from "../fr/list";

export const list: Record<keyof typeof fr, string> = {
  shape: "Shown as",
  shape_grid: "Grid",
  shape_list: "List",
  label: "Sessions of {day}",
  label_all: "Sessions of all days",
  empty_hint: "Create a session, then give it an hour and a room.",

  column_choose: "Select",
  column_day: "Day",
  column_start: "Start",
  column_end: "End",
  column_duration: "Length",
  column_rooms: "Room",
  column_kind: "Kind",
  column_number: "No.",
  column_title: "Title",
  column_track: "Track",
  column_seats: "Seats",
  column_findings: "Findings",

  together: "{n, plural, one {# session} other {# sessions at once}}",
  is_chosen: "Selected",
  is_not_chosen: "Not selected",
  choose_all: "Select all",
  chosen: "{n, plural, =0 {No session selected} one {# session selected} other {# sessions selected}}",

  bad_start: "Type a time, such as 9:45, or a change, such as +15.",
  bad_length: "Type a length, such as 45 min or 1h30, or a change, such as +15.",
};
