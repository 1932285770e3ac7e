import type { ID, Placement } from "$lib/api";
import { columnsTaken, type Columns } from "./column";
import { pack, type Segment } from "./pack";
import { yOf, type Scale } from "./scale";
import { acrossOf, type Strip } from "./strip";
import { rectOf, type Rect, type Stretch, type Way } from "./way";

/** Something with a place on a day. */
export interface Placed {
  id: ID;
  placement: Placement;
}

/** What sessions are drawn on. */
export interface Plane {
  way: Way;
  /** The days that are shown, in their order. */
  days: readonly ID[];
  /** The columns of each day. */
  columns: Columns;
  scale: Scale;
  strips: readonly Strip[];
}

/** Where a session is drawn. */
export interface Box {
  id: ID;
  dayId: ID;
  /** Its turn in the order of reading, from 1. */
  rank: number;
  /** The first of the widest part: it carries the text. The others only echo it. */
  main: Rect;
  echoes: Rect[];
  /** Pixels along time, from its start, that its words may take: up to the next session in its rooms. */
  free: number;
  /** The columns taken in its day, from the first. */
  columns: number[];
  /** The strips taken, from the first. */
  strips: number[];
  start: number;
  end: number;
}

const air = 3; // px between two boxes
const thinnest = 3; // px of the shortest session that is drawn from the furthest away

/** Draws the sessions of the days that are shown, in the order in which they are read: by day, by time, then from the first room on. */
export function layout(sessions: readonly Placed[], plane: Plane): Box[] {
  const boxes = plane.days.flatMap((dayId, at) => layoutDay(sessions.filter(({ placement }) => placement.dayId === dayId), at, plane));
  boxes.forEach((box, at) => (box.rank = at + 1));
  return boxes;
}

function layoutDay(sessions: readonly Placed[], day: number, plane: Plane): Box[] {
  const pieces = sessions.map((session) => piece(session, plane));
  const places = pack(pieces);
  const ends = nextStarts(pieces);
  return pieces.map((p) => box(p, places.get(p.id) ?? [], day, plane, ends.get(p.id) ?? Infinity)).sort(byReading);
}

type Drawn = ReturnType<typeof piece>;

function piece({ id, placement }: Placed, { columns, scale }: Plane) {
  const [start, end] = [placement.start, placement.start + placement.duration];
  return { id, start: yOf(scale, start), end: yOf(scale, end), columns: columnsTaken(placement, columns), from: start, to: end };
}

// Where the next session begins in any of the columns of each.
function nextStarts(pieces: readonly Drawn[]): Map<ID, number> {
  const late = new Map<ID, number>();
  const next: number[] = [];
  for (const p of [...pieces].sort((a, b) => b.start - a.start)) {
    late.set(p.id, Math.min(...p.columns.map((column) => next[column] ?? Infinity)));
    for (const column of p.columns) next[column] = p.start;
  }
  return late;
}

function box(p: Drawn, segments: readonly Segment[], day: number, plane: Plane, next: number): Box {
  const first = day * plane.columns.count;
  const along = trueStretch(p);
  const parts = segments.map((segment) => inset(acrossOf(plane.strips, first, segment)));
  const widest = parts.reduce<Stretch | undefined>((best, part) => (best && best.to - best.from >= part.to - part.from ? best : part), undefined);
  return {
    id: p.id, dayId: plane.days[day] ?? "", rank: 0, main: rectOf(plane.way, along, widest ?? { from: 0, to: 0 }),
    echoes: parts.filter((part) => part !== widest).map((part) => rectOf(plane.way, along, part)),
    free: next - along.from - air, columns: [...p.columns], strips: p.columns.map((column) => first + column), start: p.from, end: p.to,
  };
}

// As long as its time, less some air; the shortest ones give less of it away, and nothing vanishes.
function trueStretch({ start, end }: Drawn): Stretch {
  const length = end - start;
  return { from: start, to: start + Math.max(length - Math.min(air, length / 5), Math.min(thinnest, length + 1)) };
}

function inset({ from, to }: Stretch): Stretch {
  return { from: from + Math.min(air, (to - from) / 4), to: to - Math.min(air, (to - from) / 4) };
}

function byReading(a: Box, b: Box): number {
  return a.start - b.start || (a.columns[0] ?? 0) - (b.columns[0] ?? 0) || a.end - b.end || (a.id < b.id ? -1 : 1);
}

/** Where a placement would be drawn if nothing else were there; on a day that is not shown, where it would be on the first. */
export function outline(placement: Placement, plane: Plane): Box {
  const alone = piece({ id: "", placement }, plane);
  return box(alone, pack([alone]).get("") ?? [], Math.max(0, plane.days.indexOf(placement.dayId)), plane, Infinity);
}
