import type { Hours } from "./scale";

/** Which way time runs on the screen: down, with the rooms side by side, or to the right, with the rooms below each other.
    Everything else speaks of *along* (time) and *across* (rooms), in pixels; here alone the two become left and top. */
export type Way = "down" | "right";

/** A stretch of pixels along one axis. */
export type Stretch = Hours;

/** A rectangle in the pixels of the grid. */
export interface Rect {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

/** The rectangle of a stretch of time in a stretch of rooms. */
export function rectOf(way: Way, along: Stretch, across: Stretch): Rect {
  const [x, y] = way === "down" ? [across, along] : [along, across];
  return { left: x.from, top: y.from, width: x.to - x.from, height: y.to - y.from };
}

/** What a rectangle takes of time and of rooms. */
export function stretchesOf(way: Way, { left, top, width, height }: Rect): { along: Stretch; across: Stretch } {
  const [x, y] = [{ from: left, to: left + width }, { from: top, to: top + height }];
  return way === "down" ? { along: y, across: x } : { along: x, across: y };
}

/** How far a point is along time and across the rooms. */
export function axesOf(way: Way, { x, y }: { x: number; y: number }): { along: number; across: number } {
  return way === "down" ? { along: y, across: x } : { along: x, across: y };
}

/** The lengths of a size along time and across the rooms. */
export function lengthsOf(way: Way, { width, height }: Size): { along: number; across: number } {
  return axesOf(way, { x: width, y: height });
}

/** The size of so much time and so many rooms. */
export function sizeOf(way: Way, along: number, across: number): Size {
  return way === "down" ? { width: across, height: along } : { width: along, height: across };
}

const turned: Record<string, string> = { ArrowUp: "ArrowLeft", ArrowLeft: "ArrowUp", ArrowDown: "ArrowRight", ArrowRight: "ArrowDown" };

/** The arrow that means the same where time runs down: to the right is later when time runs to the right. */
export function upright(way: Way, key: string): string {
  return way === "down" ? key : (turned[key] ?? key);
}

/** The part of a session that a pointer is on: an edge in time, the edge towards more rooms, or its middle. */
export type Part = "start" | "end" | "side" | "move";

const rim = 6; // px at the border of a session by which it is resized

/** Which part of a session a point is on. A short one has narrower rims, so that it can still be taken in the middle. */
export function partAt(way: Way, card: Rect, point: { x: number; y: number }): Part {
  const { along, across } = stretchesOf(way, card);
  const at = axesOf(way, point);
  const short = Math.min(rim, (along.to - along.from) / 4);
  if (at.along < along.from + short) return "start";
  if (at.along > along.to - short) return "end";
  return at.across > across.to - rim ? "side" : "move";
}

/** The shape of the pointer over a part; none over the middle. */
export function cursorOf(way: Way, part: Part): string {
  if (part === "move") return "";
  return (part === "side") === (way === "down") ? "ew-resize" : "ns-resize";
}
