import type { ID } from "$lib/api";
import { columnsTaken, type Box, type Dragging } from "$lib/timetable";
import type { Chosen } from "./chosen.svelte";
import type { Surface } from "./surface.svelte";

/** What the thing in the hand would change places with: the session under the pointer, or under the place that the keys aim
    at; the whole band of it when several are held. */
export function partnerOf(state: Dragging, surface: Surface, chosen: Chosen): ID[] {
  const mine = new Set([state.held.id, ...state.held.others.map(({ id }) => id)]);
  const found = surface.boxes.find((box) => !mine.has(box.id) && (state.by === "keys" ? isAimedAt(box, state, surface) : isUnder(box, state)));
  if (!found) return [];
  return state.held.others.length > 0 ? chosen.bandOf(found.id).filter((id) => !mine.has(id)) : [found.id];
}

function isUnder(box: Box, { at }: Dragging): boolean {
  return at.on === "grid" && box.dayId === at.dayId && box.columns.includes(at.column) && box.start <= at.minutes && at.minutes < box.end;
}

function isAimedAt(box: Box, { target }: Dragging, { columns }: Surface): boolean {
  if (target === null || target === "tray") return false;
  const taken = columnsTaken(target, columns);
  return box.dayId === target.dayId && box.start < target.start + target.duration && target.start < box.end && box.columns.some((column) => taken.includes(column));
}
