import type { ID, Placement } from "$lib/api";
import { samePlacement } from "./proposals";
import { targetOf, type Ground } from "./target";

/** What is held: a session as a whole, one of its edges, or an empty place for a new one. */
export type Grip = "move" | "start" | "end" | "side" | "new";

/** Where the pointer is. "nowhere" is the head, the rail or beyond the window: nothing can be dropped there. */
export type Spot = { on: "grid"; dayId: ID; minutes: number; column: number } | { on: "tray" } | { on: "nowhere" };
export type GridSpot = Extract<Spot, { on: "grid" }>;

/** Where a session would land: a placement, the tray, or nowhere. */
export type Target = Placement | "tray" | null;

export interface Held {
  /** Empty: a session that does not exist yet. */
  id: ID;
  grip: Grip;
  /** As it was when it was taken. */
  was: Placement;
}

export interface Point {
  x: number;
  y: number;
}

export type State =
  | { name: "idle" }
  /** The button is down; it may still be a click. */
  | { name: "armed"; held: Held; point: Point; from: Spot }
  | { name: "dragging"; by: "pointer" | "keys"; held: Held; from: Spot; target: Target }
  | { name: "dropped"; held: Held; target: Placement | "tray" }
  | { name: "cancelled"; held: Held };

export type Happening =
  | { kind: "press"; held: Held; point: Point; at: Spot }
  | { kind: "motion"; point: Point; at: Spot }
  | { kind: "release" }
  | { kind: "escape" }
  /** A session was taken with the keys, which aim at placements themselves. */
  | { kind: "grab"; held: Held; target: Placement }
  | { kind: "aim"; target: Placement | "tray" }
  /** A session is no longer there: undone, or deleted elsewhere. */
  | { kind: "lost"; id: ID };

export const idle: State = { name: "idle" };

const slack = 4; // px that a hand trembles while clicking

/** The machine of a drag: the next state after something happened. What does not matter in a state changes nothing. */
export function next(state: State, happening: Happening, ground: Ground): State {
  switch (happening.kind) {
    case "press":
      return isBusy(state) ? state : { name: "armed", held: happening.held, point: happening.point, from: happening.at };
    case "grab":
      return isBusy(state) ? state : grabbed(happening.held, happening.target);
    case "motion":
      return moved(state, happening.point, happening.at, ground);
    case "aim":
      return state.name === "dragging" ? { ...state, target: happening.target } : state;
    case "release":
      return released(state);
    case "escape":
      return isBusy(state) ? { name: "cancelled", held: state.held } : state;
    case "lost":
      return isBusy(state) && state.held.id === happening.id ? { name: "cancelled", held: state.held } : state;
  }
}

type Busy = Extract<State, { name: "armed" | "dragging" }>;

/** Claims that something is in the hand. */
export function isBusy(state: State): state is Busy {
  return state.name === "armed" || state.name === "dragging";
}

function grabbed(held: Held, target: Placement): State {
  return { name: "dragging", by: "keys", held, from: { on: "nowhere" }, target };
}

function moved(state: State, point: Point, at: Spot, ground: Ground): State {
  if (state.name === "armed") {
    if (Math.hypot(point.x - state.point.x, point.y - state.point.y) < slack) return state;
    const { held, from } = state;
    return { name: "dragging", by: "pointer", held, from, target: targetOf(held, from, at, ground) };
  }
  if (state.name !== "dragging" || state.by === "keys") return state;
  return { ...state, target: targetOf(state.held, state.from, at, ground) };
}

function released(state: State): State {
  if (!isBusy(state)) return state;
  const { held } = state;
  if (state.name === "armed" || state.target === null) return { name: "cancelled", held };
  return isNews(held, state.target) ? { name: "dropped", held, target: state.target } : { name: "cancelled", held };
}

// A session that lands where it was is left alone: no act, nothing to undo.
function isNews({ was, grip }: Held, target: Placement | "tray"): boolean {
  if (target === "tray") return was.dayId !== "";
  return grip === "new" || !samePlacement(was, target);
}
