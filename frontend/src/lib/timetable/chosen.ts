import type { ID, Placement } from "$lib/api";
import { columnsTaken, type Columns } from "./column";
import type { Box } from "./layout";

/** Adds one to what is chosen, or takes it away. */
export function toggled(ids: ReadonlySet<ID>, id: ID): ReadonlySet<ID> {
  const others = new Set(ids);
  if (!others.delete(id)) others.add(id);
  return others;
}

/** Everything that lies between two sessions, in time and in rooms. A plenary between two parallel sessions reaches beyond
    their rooms: it is not meant. */
export function spanOf(boxes: readonly Box[], a: ID, b: ID): ID[] {
  const ends = boxes.filter((box) => box.id === a || box.id === b);
  const [from, to] = [Math.min(...ends.map((box) => box.start)), Math.max(...ends.map((box) => box.end))];
  const strips = ends.flatMap((box) => box.strips);
  const [first, last] = [Math.min(...strips), Math.max(...strips)];
  return boxes
    .filter((box) => box.start >= from && box.end <= to && box.strips.every((strip) => strip >= first && strip <= last))
    .map((box) => box.id);
}

/** Everything that an area of the grid touches. */
export function caughtIn(boxes: readonly Box[], area: Placement, columns: Columns): ID[] {
  const taken = new Set(columnsTaken(area, columns));
  return boxes
    .filter((box) => box.dayId === area.dayId && box.start < area.start + area.duration && area.start < box.end && box.columns.some((column) => taken.has(column)))
    .map((box) => box.id);
}
