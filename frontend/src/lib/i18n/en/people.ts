import type { Messages } from "../messages";

export const people: Messages["people"] = {
  title: "People",
  open: "List of people",
  search: "Name, organisation",
  list: "People of the directory",
  shown: "{shown} of {n}",
  filters: "Whom to show",
  free: "Free at {time}",
  free_of: "Who can come to “{title}”",
  no_session: "No session",
  unconfirmed: "Unconfirmed",
  no_match: "Nobody matches",
  nobody: "The directory is empty",
  hint: "Drag a person onto a session to give them a seat. With the keyboard: Space takes them, arrows lead to the sessions, Enter seats them.",
  not_free: "not free at {time}",
  busy: "not free",

  here: "Here already: {seat}",
  adds: "Add a seat: {seat}",
  with_trouble: "{offer}. {trouble}",
  not_here: "Nobody to seat here",
  said_taken: "{person} in hand. Arrows to go from session to session, Enter to give a seat, Escape to let go.",
  said_let_go: "No seat given to {person}.",

  pick: "Give a seat in “{title}”",
  pick_person: "Person",
  pick_placeholder: "Type a name",

  day_of: "The day of {person}",
  walk: "{duration} walk",
  gap: "{duration}",
  at_once: "no break",
  overlap: "{duration} at once",

  seat: "{seat}: {person}, {status}",
  seat_empty: "{seat}: open",

  help: "People",
  key_list: "List of people",
  key_take: "In the list: take, then Enter on a session",
  key_seat: "Give a seat in the session",
};
