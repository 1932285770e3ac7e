import type { ID, Placement } from "$lib/api";

/** A placement that was asked for and not answered yet; the number tells two for one session apart. */
export interface Proposal {
  placement: Placement;
  ticket: number;
}

/** What the grid shows over the plan until the backend has answered, by session. */
export type Proposals = ReadonlyMap<ID, Proposal>;

/** Shows a placement at once; a later one of the same session takes its place. */
export function propose(proposals: Proposals, id: ID, placement: Placement, ticket: number): Proposals {
  return new Map(proposals).set(id, { placement, ticket });
}

/** Takes a proposal away once it is answered, whatever the answer: the plan says what holds. One that was made after it
    stays, so that a session dragged twice does not jump back in between. */
export function settle(proposals: Proposals, id: ID, ticket: number): Proposals {
  if (proposals.get(id)?.ticket !== ticket) return proposals;
  const left = new Map(proposals);
  left.delete(id);
  return left;
}

/** Where a session is on the screen. */
export function shown(proposals: Proposals, id: ID, placement: Placement): Placement {
  return proposals.get(id)?.placement ?? placement;
}

export function samePlacement(a: Placement, b: Placement): boolean {
  if (a.dayId !== b.dayId || a.duration !== b.duration || a.allRooms !== b.allRooms) return false;
  if (a.dayId !== "" && a.start !== b.start) return false;
  return a.rooms.length === b.rooms.length && a.rooms.every((room, at) => room === b.rooms[at]);
}
