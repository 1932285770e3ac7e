import type { ID } from "$lib/api";
import type { Plane } from "./layout";
import { minutesAt } from "./scale";
import { stripAt } from "./strip";
import { axesOf } from "./way";

/** Which minute of which room a point of the grid is: the inverse of the layout. Null between two days and outside. */
export function spotOf(plane: Plane, point: { x: number; y: number }): { dayId: ID; minutes: number; column: number } | null {
  const { along, across } = axesOf(plane.way, point);
  const strip = stripAt(plane.strips, across);
  const minutes = minutesAt(plane.scale, along);
  if (!strip || minutes < plane.scale.from || minutes > plane.scale.to) return null;
  return { dayId: strip.dayId, minutes, column: strip.column };
}
