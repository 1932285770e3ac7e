import type { ID, Role, Seat } from "$lib/api";

/** Where a seat goes: before another of its role; "" at the end. */
export type Before = ID | "";

/** The neighbour that a seat is put before when it moves one place up or down among its role; null when it cannot. */
export function step(seats: readonly Seat[], id: ID, by: 1 | -1): Before | null {
  const group = groupOf(seats, id);
  const at = group.findIndex((seat) => seat.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= group.length) return null;
  return by < 0 ? (group[to]?.id ?? null) : (group[to + 1]?.id ?? "");
}

/** The seats of the same role, in order: only these change places, since a programme names the roles one after the other. */
export function groupOf(seats: readonly Seat[], id: ID): Seat[] {
  const role = seats.find((seat) => seat.id === id)?.role;
  return seats.filter((seat) => seat.role === role);
}

/** The place of a seat among those of its role, from 1. */
export function rankOf(seats: readonly Seat[], id: ID): number {
  return groupOf(seats, id).findIndex((seat) => seat.id === id) + 1;
}

/** Those who are numbered: their order is what protocol is about. The others bear the letter of their role. */
export function isNumbered(role: Role): boolean {
  return role === "panellist" || role === "speaker";
}

/** How many seats of each role there are, in the order of a programme. */
export function countByRole(seats: readonly Seat[]): [Role, number][] {
  const counts = new Map<Role, number>();
  for (const seat of seats) counts.set(seat.role, (counts.get(seat.role) ?? 0) + 1);
  return [...counts];
}

/** The seat before which a dragged one falls: the first whose middle is below the pointer. */
export function dropAt(middles: readonly { id: ID; middle: number }[], y: number): Before {
  return middles.find((seat) => y < seat.middle)?.id ?? "";
}
