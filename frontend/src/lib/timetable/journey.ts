import type { ID } from "$lib/api";
import type { Point } from "./held";
import type { Rect } from "./way";

/** One session in somebody’s day. */
export interface Stay {
  id: ID;
  /** Minutes after midnight. */
  start: number;
  end: number;
  /** Empty: no room is known. */
  rooms: readonly ID[];
}

/** The way from one session to the next. */
export interface Leg {
  from: ID;
  to: ID;
  /** Minutes between the two; below zero when they overlap. */
  gap: number;
  /** Minutes on foot; null when nobody has to change rooms. */
  walk: number | null;
}

/** Minutes on foot from one room to another. */
export type Walk = (from: ID, to: ID) => number;

/** The ways of a day, each from what ended last before it. The stays come in the order in which they begin. */
export function legsOf(stays: readonly Stay[], walk: Walk): Leg[] {
  return stays.slice(1).map((to, at) => {
    const from = stays.slice(0, at + 1).reduce((last, stay) => (stay.end >= last.end ? stay : last));
    return { from: from.id, to: to.id, gap: to.start - from.end, walk: walkBetween(from.rooms, to.rooms, walk) };
  });
}

/** Minutes on foot between two sessions: none when they share a room or one of them has none, else the shortest way. */
export function walkBetween(from: readonly ID[], to: readonly ID[], walk: Walk): number | null {
  if (from.length === 0 || to.length === 0 || from.some((room) => to.includes(room))) return null;
  return Math.min(...from.flatMap((a) => to.map((b) => walk(a, b))));
}

/** A stay as it is drawn. */
export interface Drawn {
  id: ID;
  rect: Rect;
  /** It spans several rooms, and may be crossed where it is nearest. */
  wide: boolean;
}

/** The line of a day, in the pixels of the grid. */
export interface Trace {
  /** Through the sessions: from where to where, and whether across the words of one. */
  through: { id: ID; from: Point; to: Point; across: boolean }[];
  /** From session to session, as the path of an SVG, and where there is room to write on it. */
  ways: { leg: Leg; path: string; middle: Point }[];
}

const inset = 2; // px: the line runs along the coloured edge of a session, where no words are

/** Draws a day as a line; time runs down the grid or to the right. */
export function traceOf(stays: readonly Drawn[], legs: readonly Leg[], time: "down" | "right"): Trace {
  const at = time === "down" ? (along: number, across: number) => ({ x: across, y: along }) : (along: number, across: number) => ({ x: along, y: across });
  const spans = stays.map((stay) => spanOf(stay, time));
  const crossings = spans.map((_, i) => crossing(spans, i));
  const placed = new Map(stays.map(({ id }, i) => [id, { ...(spans[i] ?? none), across: crossings[i] ?? 0 }]));
  return {
    through: [...placed].map(([id, { from, to, low, across }]) => ({ id, from: at(from, across), to: at(to, across), across: across > low })),
    ways: legs.flatMap((leg) => {
      const [a, b] = [placed.get(leg.from), placed.get(leg.to)];
      return a && b ? [{ leg, ...wayBetween(a, b, at) }] : [];
    }),
  };
}

/** A stay along the axis of time and across it. */
interface Span {
  from: number;
  to: number;
  low: number;
  high: number;
}

const none: Span = { from: 0, to: 0, low: 0, high: 0 };

function spanOf({ rect, wide }: Drawn, time: "down" | "right"): Span {
  const [from, length, low, breadth] = time === "down" ? [rect.top, rect.height, rect.left, rect.width] : [rect.left, rect.width, rect.top, rect.height];
  return { from, to: from + length, low: low + inset, high: wide ? low + breadth - inset : low + inset };
}

// A session in many rooms is crossed where the next one is, or the one before: the line turns as little as it can.
function crossing(spans: readonly Span[], at: number): number {
  const here = spans[at] ?? none;
  if (here.low === here.high) return here.low;
  const fixed = [...spans.slice(at + 1), ...spans.slice(0, at).reverse()].find((span) => span.low === span.high);
  return fixed ? Math.min(Math.max(fixed.low, here.low), here.high) : here.low;
}

type At = (along: number, across: number) => Point;

function wayBetween(a: Span & { across: number }, b: Span & { across: number }, at: At): { path: string; middle: Point } {
  const half = (a.to + b.from) / 2;
  const [start, bend, turn, end] = [at(a.to, a.across), at(half, a.across), at(half, b.across), at(b.from, b.across)];
  return { path: `M${say(start)}C${say(bend)} ${say(turn)} ${say(end)}`, middle: at(half, (a.across + b.across) / 2) };
}

function say({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}
