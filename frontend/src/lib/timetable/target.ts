import type { ID, Placement } from "$lib/api";
import { between, roomsAt, shifted } from "./column";
import { limited } from "./group";
import { shortest, type GridSpot, type Ground, type Held, type Spot, type Target } from "./held";
import { latest, snap, type Hours } from "./scale";

/** Where what is held would land, now that the pointer that took it at one spot is at another. */
export function targetOf(held: Held, from: Spot, at: Spot, ground: Ground): Target {
  if (at.on === "tray") return held.grip === "move" ? "tray" : null;
  if (at.on === "nowhere") return null;
  const wanted = aimedAt(held, from, at, ground);
  return wanted && limited(held, wanted, ground);
}

function aimedAt(held: Held, from: Spot, at: GridSpot, ground: Ground): Placement | null {
  switch (held.grip) {
    case "move":
      return from.on === "grid" ? moved(held.was, from, at, ground) : placed(held.was, at, ground);
    case "start":
      return { ...held.was, ...startedAt(held.was, snap(at.minutes, ground.step)) };
    case "end":
      return { ...held.was, duration: lengthTo(held.was, snap(at.minutes, ground.step)) };
    case "side":
      return widened(held.was, at.column, ground.rooms);
    case "new":
    case "choose":
      return from.on === "grid" ? drawn(held.was, from, at, ground) : null;
  }
}

// Keeps the place in the session where the hand took it. Sideways alone keeps the hour to the minute.
function moved(was: Placement, from: GridSpot, at: GridSpot, { rooms, step }: Ground): Placement {
  const by = at.minutes - from.minutes;
  const start = Math.abs(by) < step / 2 ? was.start : snap(was.start + by, step);
  return { ...was, dayId: at.dayId, start: clampStart(start), rooms: sideways(was, from.column, at.column, rooms) };
}

// One room goes where the pointer is; several move as one.
function sideways(was: Placement, from: number, to: number, rooms: readonly ID[]): ID[] {
  if (was.allRooms || from === to) return was.rooms;
  return was.rooms.length > 1 ? shifted(was.rooms, to - from, rooms) : roomsAt([to], rooms);
}

// From the tray: the pointer holds the session by its first line.
function placed(was: Placement, at: GridSpot, { rooms, step }: Ground): Placement {
  const start = clampStart(snap(at.minutes - Math.min(step, was.duration / 2), step));
  return { ...was, dayId: at.dayId, start, rooms: was.allRooms ? was.rooms : roomsAt([at.column], rooms) };
}

function startedAt(was: Placement, minutes: number): Pick<Placement, "start" | "duration"> {
  const end = was.start + was.duration;
  const start = clampStart(Math.min(minutes, end - Math.min(shortest, was.duration)));
  return { start, duration: end - start };
}

function lengthTo(was: Placement, minutes: number): number {
  return Math.min(Math.max(minutes - was.start, Math.min(shortest, was.duration)), 24 * 60);
}

// The right edge over other columns: from the session's first room to the one under the pointer.
function widened(was: Placement, column: number, rooms: readonly ID[]): Placement {
  const first = was.allRooms ? 0 : rooms.findIndex((room) => was.rooms.includes(room));
  if (first < 0) return { ...was, rooms: roomsAt([column], rooms) };
  return { ...was, allRooms: false, rooms: roomsAt(between(first, Math.max(first, Math.min(column, rooms.length - 1))), rooms) };
}

function drawn(was: Placement, from: GridSpot, at: GridSpot, { rooms, step }: Ground): Placement {
  const { from: start, to } = inOrder(snap(from.minutes, step), snap(at.minutes, step));
  const duration = Math.max(to - start, shortest);
  return { ...was, dayId: at.dayId, start: clampStart(start), duration, rooms: roomsAt(between(from.column, at.column), rooms) };
}

function inOrder(a: number, b: number): Hours {
  return { from: Math.min(a, b), to: Math.max(a, b) };
}

/** The backend accepts starts from midnight to noon of the next day. */
export function clampStart(minutes: number): number {
  return Math.max(0, Math.min(minutes, latest - shortest));
}
