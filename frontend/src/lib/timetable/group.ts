import type { Placement } from "$lib/api";
import { shifted } from "./column";
import { shortest, type Ground, type Held } from "./held";
import type { Placed } from "./layout";
import { latest } from "./scale";

/** How sessions that are held together change as one. */
interface Change {
  /** Minutes that the start and the length grow by. */
  start: number;
  duration: number;
  /** Columns to the right, days later. */
  columns: number;
  days: number;
}

const longest = 24 * 60; // minutes

/** Where everything that is held lands when the session under the hand lands there. What comes from the tray has kept no
    distances: it stands one after the other. */
export function movesOf(held: Held, target: Placement | "tray", ground: Ground): Placed[] {
  const all = [{ id: held.id, placement: held.was }, ...held.others];
  if (target === "tray") return all.map(({ id, placement }) => ({ id, placement: { ...placement, dayId: "", rooms: [] } }));
  if (held.was.dayId === "") return queued(all, target);
  const change = changeOf(held.was, target, ground);
  return [{ id: held.id, placement: target }, ...held.others.map(({ id, placement }) => ({ id, placement: changed(placement, change, ground) }))];
}

/** The nearest target that all of them can follow: the first that comes to an edge stops them all. */
export function limited(held: Held, target: Placement, ground: Ground): Placement {
  if (held.others.length === 0 || held.was.dayId === "") return target;
  const wanted = changeOf(held.was, target, ground);
  const change = [held.was, ...held.others.map(({ placement }) => placement)].reduce((c, p) => bounded(c, p, ground), wanted);
  return {
    ...target,
    start: target.start + change.start - wanted.start,
    duration: target.duration + change.duration - wanted.duration,
    dayId: later(target.dayId, change.days - wanted.days, ground),
    rooms: change.columns === wanted.columns ? target.rooms : shifted(target.rooms, change.columns - wanted.columns, ground.rooms),
  };
}

function queued([first, ...rest]: readonly Placed[], target: Placement): Placed[] {
  const queue = first ? [{ ...first, placement: target }] : [];
  let start = target.start + target.duration;
  for (const { id, placement } of rest) {
    queue.push({ id, placement: { ...placement, dayId: target.dayId, start, rooms: placement.allRooms ? placement.rooms : target.rooms } });
    start += placement.duration;
  }
  return queue;
}

function changeOf(was: Placement, to: Placement, { rooms, days }: Ground): Change {
  const [from, at] = [firstOf(was, rooms), firstOf(to, rooms)];
  return {
    start: to.start - was.start,
    duration: to.duration - was.duration,
    columns: from < 0 || at < 0 ? 0 : at - from,
    days: days.indexOf(to.dayId) - days.indexOf(was.dayId),
  };
}

function changed(placement: Placement, change: Change, ground: Ground): Placement {
  return {
    ...placement,
    start: placement.start + change.start,
    duration: placement.duration + change.duration,
    dayId: later(placement.dayId, change.days, ground),
    rooms: placement.allRooms ? placement.rooms : shifted(placement.rooms, change.columns, ground.rooms),
  };
}

// What of a change one placement can follow. When its start alone moves, its end stays: both give way together.
function bounded(change: Change, placement: Placement, ground: Ground): Change {
  const keepsEnd = change.start === -change.duration;
  const least = Math.min(shortest, placement.duration) - placement.duration;
  let duration = between(change.duration, least, longest - placement.duration);
  const start = between(keepsEnd ? -duration : change.start, -placement.start, latest - shortest - placement.start);
  if (keepsEnd) duration = -start;
  return { start, duration, columns: sideways(change.columns, placement, ground), days: daysOn(change.days, placement, ground) };
}

function sideways(by: number, placement: Placement, { rooms }: Ground): number {
  const at = placement.allRooms ? [] : rooms.flatMap((room, column) => (placement.rooms.includes(room) ? [column] : []));
  const [first, last] = [at[0], at.at(-1)];
  return first === undefined || last === undefined ? by : between(by, -first, rooms.length - 1 - last);
}

function daysOn(by: number, { dayId }: Placement, { days }: Ground): number {
  const at = days.indexOf(dayId);
  return at < 0 ? by : between(by, -at, days.length - 1 - at);
}

function later(dayId: string, by: number, { days }: Ground): string {
  return days[days.indexOf(dayId) + by] ?? dayId;
}

function firstOf({ rooms: taken, allRooms }: Placement, rooms: readonly string[]): number {
  return allRooms ? -1 : rooms.findIndex((room) => taken.includes(room));
}

// Never minus zero, which no test of equality likes.
function between(n: number, least: number, most: number): number {
  return Math.max(least, Math.min(n, most)) + 0;
}
