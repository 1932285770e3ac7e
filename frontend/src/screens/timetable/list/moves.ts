import type { ID, Move, Placement, Session } from "$lib/api";
import { clampStart, samePlacement } from "$lib/timetable";
import { everywhere, from, inRooms, lasting } from "$screens/sessions/slot";
import { readChange, readLength, readStart } from "./reading";

/** What becomes of the placements of several sessions when all get the same hour, length, rooms or day, or the same change
    of it. Those that stay as they are are no move. */

type Placed = Pick<Session, "id" | "placement">;

/** All start then, or each as much later or earlier; what waits comes to the day given. Null when the text means nothing. */
export function startingAt(sessions: readonly Placed[], text: string, dayId: ID): Move[] | null {
  const change = readChange(text);
  if (change !== null) return shiftedBy(sessions, change);
  const start = readStart(text, 0);
  return start === null ? null : moved(sessions, (was) => ({ ...from(was, start), dayId: was.dayId || dayId }));
}

/** Each as many minutes later, or earlier below zero, as far as the day lets all of them. What waits has no hour. */
export function shiftedBy(sessions: readonly Placed[], minutes: number): Move[] {
  const placed = sessions.filter(({ placement }) => placement.dayId !== "");
  const by = placed.reduce((least, { placement }) => within(least, clampStart(placement.start + minutes) - placement.start), minutes);
  return moved(placed, (was) => from(was, was.start + by));
}

/** All last so long, or each as much longer or shorter; null when that means nothing for one of them. */
export function lastingFor(sessions: readonly Placed[], text: string): Move[] | null {
  const lengths = sessions.map(({ placement }) => readLength(text, placement.duration));
  return lengths.includes(null) ? null : moved(sessions, (was, at) => lasting(was, lengths[at] ?? was.duration));
}

export function inTheseRooms(sessions: readonly Placed[], rooms: ID[] | "all"): Move[] {
  return moved(sessions, (was) => (rooms === "all" ? everywhere(was) : inRooms(was, rooms)));
}

/** On another day, each at its hour; what waits begins at the hour given. */
export function onThisDay(sessions: readonly Placed[], day: { id: ID; opens: number }): Move[] {
  return moved(sessions, (was) => ({ ...was, dayId: day.id, start: was.dayId === "" ? day.opens : was.start }));
}

function moved(sessions: readonly Placed[], change: (was: Placement, at: number) => Placement): Move[] {
  return sessions
    .map(({ id, placement }, at) => ({ sessionId: id, was: placement, placement: change(placement, at) }))
    .filter(({ was, placement }) => !samePlacement(was, placement))
    .map(({ sessionId, placement }) => ({ sessionId, placement }));
}

// The smaller of two changes that go the same way.
function within(a: number, b: number): number {
  return Math.abs(b) < Math.abs(a) ? b : a;
}
