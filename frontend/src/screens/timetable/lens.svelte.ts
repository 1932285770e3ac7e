import type { ID } from "$lib/api";
import type { Way } from "$lib/timetable";

export const shapes = ["grid", "list"] as const;
/** Drawn as a grid, or written as a list. */
export type Shape = (typeof shapes)[number];

/** How one edition's timetable is looked at: remembered while the window is open. */
export class Lens {
  shape = $state<Shape>("grid");
  way = $state<Way>("down");
  /** 1 is 100 %. */
  zoom = $state(1);
  /** Every day side by side, rather than one. */
  everyDay = $state(false);
  /** Rooms that somebody hid, and those that are a narrow strip. */
  hidden = $state.raw<ReadonlySet<ID>>(new Set());
  folded = $state.raw<ReadonlySet<ID>>(new Set());
  /** Only rooms where something happens on what is shown. */
  usedOnly = $state(false);
}

const lenses = new Map<ID, Lens>();

/** The lens of an edition; a new one where it was never looked at. */
export function lensOf(edition: ID): Lens {
  const known = lenses.get(edition) ?? new Lens();
  lenses.set(edition, known);
  return known;
}

/** A set with something in it or not. */
export function toggled(set: ReadonlySet<ID>, id: ID, isIn: boolean): ReadonlySet<ID> {
  const next = new Set(set);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
}
