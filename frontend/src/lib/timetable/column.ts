import type { ID, Placement } from "$lib/api";

/** The columns of the grid: the rooms in the user's order and, where a session has an hour but no room, one more. */
export interface Columns {
  rooms: readonly ID[];
  /** Where sessions without a room are drawn, or -1. */
  roomless: number;
  count: number;
}

/** A session without a room keeps its hour in sight: it gets a column of its own at the end. `existing` are all rooms, where
    only some are shown. */
export function columnsOf(rooms: readonly ID[], placements: readonly Placement[], existing: readonly ID[] = rooms): Columns {
  const known = new Set(existing);
  const homeless = placements.some((p) => !p.allRooms && !p.rooms.some((room) => known.has(room)));
  return { rooms, roomless: homeless ? rooms.length : -1, count: rooms.length + (homeless ? 1 : 0) };
}

/** The columns that a placement takes, from left to right. */
export function columnsTaken(placement: Placement, columns: Columns): number[] {
  if (placement.allRooms) return columns.rooms.map((_, at) => at);
  const taken = new Set(placement.rooms);
  const at = columns.rooms.flatMap((room, column) => (taken.has(room) ? [column] : []));
  return at.length > 0 || columns.roomless < 0 ? at : [columns.roomless];
}

/** Claims that a placement is seen where only some rooms are shown: in one of them, in all rooms, or without any room. */
export function isSeen(placement: Placement, shown: ReadonlySet<ID>, existing: ReadonlySet<ID>): boolean {
  if (placement.allRooms || placement.rooms.some((room) => shown.has(room))) return true;
  return !placement.rooms.some((room) => existing.has(room));
}

/** The rooms of some columns; the column without a room has none. */
export function roomsAt(at: readonly number[], rooms: readonly ID[]): ID[] {
  return at.flatMap((column) => rooms[column] ?? []);
}

/** The columns from one to another, whichever is further left. */
export function between(a: number, b: number): number[] {
  const first = Math.min(a, b);
  return Array.from({ length: Math.abs(a - b) + 1 }, (_, at) => first + at);
}

/** Moves rooms sideways as one, as far as the edge lets all of them. */
export function shifted(from: readonly ID[], by: number, rooms: readonly ID[]): ID[] {
  const at = rooms.flatMap((room, column) => (from.includes(room) ? [column] : []));
  const [first, last] = [at[0], at.at(-1)];
  if (first === undefined || last === undefined) return [...from];
  const step = Math.max(-first, Math.min(by, rooms.length - 1 - last));
  return roomsAt(at.map((column) => column + step), rooms);
}
