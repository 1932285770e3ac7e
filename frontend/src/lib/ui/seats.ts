import type { Seat, Status } from "$lib/api";

/** How a seat is drawn, told apart without colour: full = confirmed, half = invited, dot in a circle = considered, broken
    ring = to be filled, struck = declined, small = in reserve. */
export type Mark = "full" | "half" | "dot" | "ring" | "struck" | "small";

const marks: Record<Status, Mark> = {
  open: "ring",
  considered: "dot",
  invited: "half",
  confirmed: "full",
  declined: "struck",
  reserve: "small",
};

export function markOf(status: Status): Mark {
  return marks[status];
}

/** How many seats stand where, in the order of an invitation, for saying the marks in words. */
export function countByStatus(seats: readonly Pick<Seat, "status">[]): [Status, number][] {
  const order: Status[] = ["confirmed", "invited", "considered", "open", "declined", "reserve"];
  return order
    .map((status): [Status, number] => [status, seats.filter((seat) => seat.status === status).length])
    .filter(([, n]) => n > 0);
}
