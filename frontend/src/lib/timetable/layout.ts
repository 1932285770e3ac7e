import type { ID, Placement } from "$lib/api";
import { columnsTaken, type Columns } from "./column";
import { pack, type Segment } from "./pack";
import { yOf, type Scale } from "./scale";

/** Something with a place on a day. */
export interface Placed {
  id: ID;
  placement: Placement;
}

/** A rectangle in the pixels of the grid. */
export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where a session is drawn. */
export interface Box {
  id: ID;
  /** The first of the widest part: it carries the text. The others only echo it. */
  main: Rect;
  echoes: Rect[];
  /** The columns taken, from left to right. */
  columns: number[];
  start: number;
  end: number;
}

/** The least height of a session in pixels: one small line that can be read and hit. Ten minutes at 100 % are drawn true. */
export const least = 12;
const air = 3; // px between two boxes

/** Draws the sessions of one day, in the order in which they are read: by time, then from left to right. */
export function layout(sessions: readonly Placed[], columns: Columns, scale: Scale, columnWidth: number): Box[] {
  const pieces = sessions.map((session) => piece(session, columns, scale));
  const places = pack(pieces);
  return pieces.map((p) => box(p, places.get(p.id) ?? [], columnWidth)).sort(byReading);
}

type Drawn = ReturnType<typeof piece>;

function piece({ id, placement }: Placed, columns: Columns, scale: Scale) {
  const top = yOf(scale, placement.start);
  const height = Math.max(placement.duration * scale.perMinute, least + air);
  return {
    id, start: top, end: top + height, columns: columnsTaken(placement, columns),
    from: placement.start, to: placement.start + placement.duration,
  };
}

function box(p: Drawn, segments: readonly Segment[], columnWidth: number): Box {
  const rects = segments.map((segment) => rect(p, segment, columnWidth));
  const widest = Math.max(...rects.map((r) => r.width), 0);
  const main = rects.find((r) => r.width === widest) ?? rect(p, { from: 0, to: 0 }, columnWidth);
  return { id: p.id, main, echoes: rects.filter((r) => r !== main), columns: [...p.columns], start: p.from, end: p.to };
}

function rect(p: Drawn, segment: Segment, columnWidth: number): Rect {
  const left = segment.from * columnWidth + air;
  return { left, top: p.start, width: Math.max(segment.to * columnWidth - left - air, 0), height: p.end - p.start - air };
}

function byReading(a: Box, b: Box): number {
  return a.start - b.start || (a.columns[0] ?? 0) - (b.columns[0] ?? 0) || a.end - b.end || (a.id < b.id ? -1 : 1);
}

/** Where a placement would be drawn if nothing else were there. */
export function outline(placement: Placement, columns: Columns, scale: Scale, columnWidth: number): Box {
  const alone = piece({ id: "", placement }, columns, scale);
  return box(alone, pack([alone]).get("") ?? [], columnWidth);
}
