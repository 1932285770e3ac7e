import type { ID, Walk } from "$lib/api";

/** Minutes on foot from one room to each other room that somebody has measured; the way back takes as long. */
export function distancesFrom(room: ID, walks: readonly Walk[]): Map<ID, number> {
  const found = walks.filter((walk) => walk.a === room || walk.b === room);
  return new Map(found.map((walk) => [walk.a === room ? walk.b : walk.a, walk.minutes]));
}
