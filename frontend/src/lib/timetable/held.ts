import type { ID, Placement } from "$lib/api";
import type { Placed } from "./layout";

/** What is held: a session as a whole, one of its edges, or a piece of the empty grid: for a new session, or to choose
    every session in it. */
export type Grip = "move" | "start" | "end" | "side" | "new" | "choose";

/** What becomes of a session when it is let go: it moves, a copy of it stands there, or it changes places with what is there. */
export type Manner = "move" | "copy" | "swap";

/** Where the pointer is. "nowhere" is the head, the rail or beyond the window: nothing can be dropped there. */
export type Spot = { on: "grid"; dayId: ID; minutes: number; column: number } | { on: "tray" } | { on: "nowhere" };
export type GridSpot = Extract<Spot, { on: "grid" }>;

/** Where a session would land: a placement, the tray, or nowhere. */
export type Target = Placement | "tray" | null;

export interface Held {
  /** The session under the hand. Empty: one that does not exist yet. */
  id: ID;
  grip: Grip;
  /** As it was when it was taken. */
  was: Placement;
  /** What is held together with it, as it was: it keeps its distance in time and rooms. */
  others: readonly Placed[];
}

/** What a drag moves over. */
export interface Ground {
  /** The rooms of the columns, from left to right. */
  rooms: readonly ID[];
  /** In their order. */
  days: readonly ID[];
  /** Minutes. */
  step: number;
}

export interface Point {
  x: number;
  y: number;
}

/** The shortest session that a hand can make, in minutes. */
export const shortest = 5;
