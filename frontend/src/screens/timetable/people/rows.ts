import type { ID, Person, Seating } from "$lib/api";
import type { Board } from "$lib/state";
import { fmt } from "$lib/i18n";
import { bare, contains } from "$lib/ui";
import { listName, sortName } from "$screens/speakers/name";
import { concerned } from "$screens/speakers/filter";
import { welcomeOf } from "./offer";

/** Whom the list shows. */
export const filters = ["free", "no_session", "unconfirmed"] as const;
export type Filter = (typeof filters)[number];

/** A person as the list beside the timetable shows them. */
export interface PersonRow {
  person: Person;
  name: string;
  /** Sessions that count on them, or have asked. */
  sessions: number;
  isUnconfirmed: boolean;
  /** What a search looks into, without accents and capitals. */
  haystack: string;
}

/** Everybody in the directory, by name. */
export function peopleRows(board: Board): PersonRow[] {
  const rows = board.persons.all.map((person) => ({ sort: sortName(person), row: personRow(board, person) }));
  return rows.sort((a, b) => fmt.compare(a.sort, b.sort)).map(({ row }) => row);
}

function personRow(board: Board, person: Person): PersonRow {
  const held = board.seatsHeldBy(person.id).filter((seat) => seat.status !== "declined");
  return {
    person, name: listName(person), sessions: new Set(held.map((seat) => seat.sessionId)).size,
    isUnconfirmed: concerned({ findings: board.findingsOf(person.id) }, "unconfirmed"),
    haystack: bare(`${person.givenName} ${person.familyName} ${person.organisation} ${person.function}`),
  };
}

/** Who can come to a session: asked of the backend, person by person. */
export type Candidates = ReadonlyMap<ID, Seating>;

/** Whether a row is one of those that a filter shows. */
export function isShown(row: PersonRow, filter: Filter | "", candidates: Candidates | null): boolean {
  if (filter === "no_session") return row.sessions === 0;
  if (filter === "unconfirmed") return row.isUnconfirmed;
  return filter !== "free" || !candidates || isFree(candidates.get(row.person.id));
}

/** Claims that a person could come. Whoever is there already is not to be found any more. */
export function isFree(seating: Seating | undefined): boolean {
  return seating !== undefined && ["free", "tight"].includes(welcomeOf(seating));
}

/** The rows of a filter in which every typed word is found. */
export function rowsShown(rows: readonly PersonRow[], filter: Filter | "", typed: string, candidates: Candidates | null): PersonRow[] {
  return rows.filter((row) => isShown(row, filter, candidates) && contains(row.haystack, typed));
}
