import type { Person, Role, Seat, Session, Status } from "$lib/api";

export const sheets = ["speakers", "seats", "sessions"] as const;
export type Sheet = (typeof sheets)[number];

/** A column as the backend offers it: its name is "speakers.family". */
export interface Offered {
  name: string;
  contact: boolean;
  private: boolean;
}

/** The sheet of a column. */
export function sheetOf(column: Offered): Sheet {
  return sheets.find((sheet) => column.name.startsWith(`${sheet}.`)) ?? "speakers";
}

/** What is asked of the columns. */
interface Wish {
  columns: readonly string[];
  contacts: boolean;
  /** Columns with nothing in them, which are only there when they are asked for by name. */
  bare?: ReadonlySet<string>;
}

/** The columns that a sheet will have: contacts only when they are asked for, private ones only by name, and with none
    named, all the others. */
export function columnsOf<C extends Offered>(sheet: Sheet, offered: readonly C[], wish: Wish): C[] {
  const { columns, contacts, bare } = wish;
  const own = offered.filter((column) => sheetOf(column) === sheet);
  const someNamed = own.some(({ name }) => columns.includes(name));
  return own.filter((column) => {
    const named = columns.includes(column.name);
    if ((column.contact && !contacts) || (column.private && !named)) return false;
    return named || (!someNamed && !bare?.has(column.name));
  });
}

/** The choice of columns after one was ticked or not; all public ones chosen is no choice at all. */
export function withColumn(offered: readonly Offered[], chosen: readonly string[], name: string, on: boolean): string[] {
  const usual = offered.filter((column) => !column.private).map((column) => column.name);
  const now = new Set(chosen.length > 0 ? chosen : usual);
  if (on) now.add(name);
  else now.delete(name);
  const next = offered.map((column) => column.name).filter((each) => now.has(each));
  return next.join() === usual.join() ? [] : next;
}

const unseen: Role[] = ["technician"];

/** Whose seats are in the lists. */
export function wantsStatus(people: string, status: Status): boolean {
  if (people === "confirmed") return status === "confirmed";
  return people !== "unconfirmed" || status !== "confirmed";
}

/** One person of the list with their sessions, by time. */
export interface SpeakerRow {
  person: Person;
  sessions: Session[];
}

/** The people who will be listed: whoever is counted on in a public role, with the status that is asked for. */
export function speakerRows(people: string, seats: readonly Seat[], of: { person: (id: string) => Person | undefined; sessions: readonly Session[] }): SpeakerRow[] {
  const sessionsOf = new Map<string, Set<string>>();
  for (const seat of seats) {
    if (!isNamed(seat) || !wantsStatus(people, seat.status)) continue;
    sessionsOf.set(seat.personId, (sessionsOf.get(seat.personId) ?? new Set()).add(seat.sessionId));
  }
  return [...sessionsOf].flatMap(([id, held]) => {
    const person = of.person(id);
    return person ? [{ person, sessions: of.sessions.filter((session) => held.has(session.id)) }] : [];
  });
}

/** Whether a list of names has this seat: somebody is counted on in it, in a role that is told. */
export function isNamed(seat: Seat): boolean {
  return isHeld(seat) && !unseen.includes(seat.role);
}

function isHeld({ personId, status }: Seat): boolean {
  return personId !== "" && status !== "declined" && status !== "reserve";
}
