import type { ID, Placement, Shading } from "$lib/api";
import type { Ground, Held, Manner, Point, Spot, Target } from "./held";
import { samePlacement } from "./proposals";
import { targetOf } from "./target";

/** Where what is held cannot go, as far as the backend has answered: a copy may go elsewhere than what moves. */
export type Shadings = Partial<Record<Manner, Shading>>;

export type State =
  | { name: "idle" }
  /** The button is down; it may still be a click. */
  | { name: "armed"; held: Held; point: Point; from: Spot; manner: Manner }
  | Dragging
  | { name: "dropped"; held: Held; target: Placement | "tray"; manner: Manner; at: Spot }
  | { name: "cancelled"; held: Held };

export interface Dragging {
  name: "dragging";
  by: "pointer" | "keys";
  held: Held;
  from: Spot;
  /** Where the pointer is; "nowhere" while the keys hold. */
  at: Spot;
  target: Target;
  manner: Manner;
  shadings: Shadings;
}

export type Happening =
  | { kind: "press"; held: Held; point: Point; at: Spot; manner?: Manner }
  | { kind: "motion"; point: Point; at: Spot }
  /** A key that changes what becomes of it was pressed or let go. */
  | { kind: "manner"; manner: Manner }
  | { kind: "release" }
  | { kind: "escape" }
  /** A session was taken with the keys, which aim at placements themselves. */
  | { kind: "grab"; held: Held; target: Placement }
  | { kind: "aim"; target: Placement | "tray" }
  /** The backend has said where what is held cannot go. */
  | { kind: "shaded"; held: Held; manner: Manner; shading: Shading }
  /** A session is no longer there: undone, or deleted elsewhere. */
  | { kind: "lost"; id: ID };

export const idle: State = { name: "idle" };

const slack = 4; // px that a hand trembles while clicking

/** The machine of a drag: the next state after something happened. What does not matter in a state changes nothing. */
export function next(state: State, happening: Happening, ground: Ground): State {
  switch (happening.kind) {
    case "press":
      return isBusy(state) ? state : pressed(happening);
    case "grab":
      return isBusy(state) ? state : grabbed(happening.held, happening.target);
    case "motion":
      return moved(state, happening.point, happening.at, ground);
    case "manner":
      return isBusy(state) ? { ...state, manner: mannerOf(state.held, happening.manner) } : state;
    case "aim":
      return state.name === "dragging" ? { ...state, target: happening.target } : state;
    case "shaded":
      return shaded(state, happening.held, { [happening.manner]: happening.shading });
    case "release":
      return released(state);
    case "escape":
      return isBusy(state) ? { name: "cancelled", held: state.held } : state;
    case "lost":
      return isBusy(state) ? without(state, happening.id) : state;
  }
}

type Busy = Extract<State, { name: "armed" | "dragging" }>;

/** Claims that something is in the hand. */
export function isBusy(state: State): state is Busy {
  return state.name === "armed" || state.name === "dragging";
}

// Only a whole session that exists can be copied or change places.
function mannerOf(held: Held, manner: Manner): Manner {
  return held.grip === "move" && held.id !== "" ? manner : "move";
}

function pressed({ held, point, at, manner }: Extract<Happening, { kind: "press" }>): State {
  return { name: "armed", held, point, from: at, manner: mannerOf(held, manner ?? "move") };
}

function grabbed(held: Held, target: Placement): State {
  return { name: "dragging", by: "keys", held, from: { on: "nowhere" }, at: { on: "nowhere" }, target, manner: "move", shadings: {} };
}

function moved(state: State, point: Point, at: Spot, ground: Ground): State {
  if (state.name === "armed") {
    if (Math.hypot(point.x - state.point.x, point.y - state.point.y) < slack) return state;
    const { held, from, manner } = state;
    return { name: "dragging", by: "pointer", held, from, at, target: targetOf(held, from, at, ground), manner, shadings: {} };
  }
  if (state.name !== "dragging" || state.by === "keys") return state;
  const target = targetOf(state.held, state.from, at, ground);
  // Most motions change nothing that can be seen: the same state draws nothing anew.
  return sameTarget(state.target, target) && state.manner !== "swap" ? state : { ...state, at, target };
}

function sameTarget(a: Target, b: Target): boolean {
  if (a === null || b === null || a === "tray" || b === "tray") return a === b;
  return samePlacement(a, b);
}

// An answer about something that is no longer held comes too late.
function shaded(state: State, held: Held, shading: Shadings): State {
  if (state.name !== "dragging" || state.held !== held) return state;
  return { ...state, shadings: { ...state.shadings, ...shading } };
}

function without(state: Busy, id: ID): State {
  const { held } = state;
  if (held.id === id) return { name: "cancelled", held };
  if (!held.others.some((other) => other.id === id)) return state;
  return { ...state, held: { ...held, others: held.others.filter((other) => other.id !== id) } };
}

function released(state: State): State {
  if (!isBusy(state)) return state;
  const { held } = state;
  if (state.name === "armed" || state.target === null || !isNews(state)) return { name: "cancelled", held };
  return { name: "dropped", held, target: state.target, manner: state.manner, at: state.at };
}

// A session that lands where it was is left alone: no act, nothing to undo.
function isNews({ held, target, manner }: Dragging): boolean {
  if (target === "tray") return held.was.dayId !== "" || manner === "copy";
  return held.grip === "new" || held.grip === "choose" || (target !== null && !samePlacement(held.was, target));
}
