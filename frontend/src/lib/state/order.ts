import { roles, type Day, type ID, type Seat, type Session } from "$lib/api";

/** Siblings in the order that the user gave them; positions are compared as bytes, as the backend does. */
export function byPosition<T extends { position: string; id: ID }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => bytes(a.position, b.position) || bytes(a.id, b.id));
}

export function byDate(days: readonly Day[]): Day[] {
  return [...days].sort((a, b) => bytes(a.date, b.date) || bytes(a.id, b.id));
}

/** Seats as a programme names them: by role, then in protocol order. */
export function byProtocol(seats: readonly Seat[]): Seat[] {
  const rank = (seat: Seat) => roles.indexOf(seat.role);
  return [...seats].sort((a, b) => rank(a) - rank(b) || bytes(a.position, b.position) || bytes(a.id, b.id));
}

/** Sessions as they happen: by day, start and title; those without a slot last. */
export function byTime(sessions: readonly Session[], days: readonly Day[]): Session[] {
  const place = new Map(byDate(days).map((day, at) => [day.id, at]));
  const rank = (s: Session) => place.get(s.placement.dayId) ?? Infinity;
  return [...sessions].sort(
    (a, b) => compare(rank(a), rank(b)) || a.placement.start - b.placement.start || bytes(a.number, b.number) || bytes(a.title, b.title),
  );
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function bytes(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
