import type { ID, Placement } from "$lib/api";
import { roomsAt, shifted } from "./column";
import { shortest } from "./held";
import { clampStart } from "./target";

/** A small change of a placement by the keys. */
export interface Nudge {
  /** Minutes later; earlier below zero. */
  move?: number;
  /** Minutes that the start or the end moves alone. */
  start?: number;
  end?: number;
  /** Columns to the right. */
  rooms?: number;
  /** Rooms more at the right. */
  wider?: number;
  /** All rooms, or back to one. */
  everywhere?: boolean;
  /** Days later. */
  days?: number;
}

/** What the keys move over. */
export interface Field {
  rooms: readonly ID[];
  days: readonly ID[];
}

/** The placement after a nudge; the same one where it can go no further. */
export function nudged(was: Placement, nudge: Nudge, { rooms, days }: Field): Placement {
  if (nudge.move !== undefined) return { ...was, start: clampStart(was.start + nudge.move) };
  if (nudge.start !== undefined) return startMoved(was, nudge.start);
  if (nudge.end !== undefined) return { ...was, duration: Math.min(Math.max(was.duration + nudge.end, shortest), 24 * 60) };
  if (nudge.rooms !== undefined) return sideways(was, nudge.rooms, rooms);
  if (nudge.wider !== undefined) return widened(was, nudge.wider, rooms);
  if (nudge.everywhere) return everywhere(was, rooms);
  return { ...was, dayId: days[days.indexOf(was.dayId) + (nudge.days ?? 0)] ?? was.dayId };
}

function startMoved(was: Placement, by: number): Placement {
  const end = was.start + was.duration;
  const start = clampStart(Math.min(was.start + by, end - shortest));
  return { ...was, start, duration: end - start };
}

function sideways(was: Placement, by: number, rooms: readonly ID[]): Placement {
  if (was.allRooms) return was;
  if (was.rooms.length === 0) return { ...was, rooms: roomsAt([by > 0 ? 0 : rooms.length - 1], rooms) };
  return { ...was, rooms: shifted(was.rooms, by, rooms) };
}

function widened(was: Placement, by: number, rooms: readonly ID[]): Placement {
  const taken = was.allRooms ? [...rooms] : rooms.filter((room) => was.rooms.includes(room));
  const last = rooms.indexOf(taken.at(-1) ?? "");
  const more = by > 0 ? [...taken, ...roomsAt([last + 1], rooms)] : taken.slice(0, Math.max(1, taken.length - 1));
  return { ...was, allRooms: false, rooms: more };
}

function everywhere(was: Placement, rooms: readonly ID[]): Placement {
  if (!was.allRooms) return { ...was, allRooms: true };
  return { ...was, allRooms: false, rooms: was.rooms.length > 0 ? was.rooms : roomsAt([0], rooms) };
}
