import type { Day, ID, Placement } from "$lib/api";

/** A session as the list orders it. */
export interface Entry {
  id: ID;
  placement: Placement;
  number: string;
  title: string;
}

/** One line of the list: a heading over some sessions, or a session. Every line has a key that stays the same as long as
    what it stands for does. */
export type Line = Heading | SessionLine;

export interface Heading {
  name: "day" | "band" | "tray";
  key: string;
  dayId: ID;
  /** Minutes after midnight: when a band starts, and when its last session ends. */
  from: number;
  to: number;
  /** The sessions below it. */
  ids: ID[];
}

export interface SessionLine {
  name: "session";
  /** The session's id. */
  key: ID;
  /** It starts together with others, below a heading of their own. */
  inBand: boolean;
}

/** What the order depends on. */
export interface Order {
  /** The days that are shown, by date. */
  days: readonly Pick<Day, "id">[];
  /** Every day of the edition: a session on none of them waits in the tray. */
  known: ReadonlySet<ID>;
  /** The rooms in the user's order. */
  rooms: readonly ID[];
  compare: (a: string, b: string) => number;
}

/** The lines of the list: day by day in the order of time and room, sessions that start together below a heading of
    theirs, and what waits in the tray at the end. A single day needs no heading. */
export function linesOf(entries: readonly Entry[], order: Order): Line[] {
  const rank = new Map(order.rooms.map((id, at) => [id, at]));
  const sorted = [...entries].sort((a, b) => before(a, b, rank, order.compare));
  const days = order.days.flatMap(({ id }) => linesOfDay(id, sorted.filter((entry) => entry.placement.dayId === id), order.days.length > 1));
  return [...days, ...linesOfTray(sorted.filter((entry) => !order.known.has(entry.placement.dayId)), order.compare)];
}

function linesOfDay(dayId: ID, entries: Entry[], isHeaded: boolean): Line[] {
  const head = isHeaded ? [headingOf("day", dayId, entries)] : [];
  return [...head, ...startingTogether(entries).flatMap(linesOfStart)];
}

function linesOfStart(together: Entry[]): Line[] {
  const [first] = together;
  if (!first) return [];
  if (together.length === 1) return [{ name: "session", key: first.id, inBand: false }];
  return [headingOf("band", first.placement.dayId, together), ...together.map(({ id }): Line => ({ name: "session", key: id, inBand: true }))];
}

function linesOfTray(entries: Entry[], compare: Order["compare"]): Line[] {
  if (entries.length === 0) return [];
  const named = [...entries].sort((a, b) => compare(a.number, b.number) || compare(a.title, b.title));
  return [headingOf("tray", "", named), ...named.map(({ id }): Line => ({ name: "session", key: id, inBand: false }))];
}

function headingOf(name: Heading["name"], dayId: ID, entries: Entry[]): Heading {
  const from = Math.min(...entries.map(({ placement }) => placement.start));
  const to = Math.max(...entries.map(({ placement }) => placement.start + placement.duration));
  const key = name === "band" ? `band ${dayId} ${from}` : `${name} ${dayId}`;
  return { name, key, dayId, from: entries.length > 0 ? from : 0, to: entries.length > 0 ? to : 0, ids: entries.map(({ id }) => id) };
}

function startingTogether(entries: Entry[]): Entry[][] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last?.[0]?.placement.start === entry.placement.start) last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function before(a: Entry, b: Entry, rank: ReadonlyMap<ID, number>, compare: Order["compare"]): number {
  return a.placement.start - b.placement.start || firstRoom(a, rank) - firstRoom(b, rank) || compare(a.number, b.number) || compare(a.title, b.title);
}

// All rooms come first, no room comes last.
function firstRoom({ placement }: Entry, rank: ReadonlyMap<ID, number>): number {
  if (placement.allRooms) return -1;
  return Math.min(rank.size, ...placement.rooms.map((room) => rank.get(room) ?? rank.size));
}

/** The sessions among some lines, in their order. */
export function sessionsIn(lines: readonly Line[]): ID[] {
  return lines.flatMap((line) => (line.name === "session" ? [line.key] : []));
}
