import type { Day, ID, Placement } from "$lib/api";

/** Changes of when and where a session is; each gives a whole new placement, because that is one cell. */

/** Another day at the same hour; from the tray, when the day opens. */
export function onDay(placement: Placement, day: Day): Placement {
  const start = placement.dayId === "" ? day.opens : placement.start;
  return { ...placement, dayId: day.id, start };
}

/** Another start; the length stays. */
export function from(placement: Placement, start: number): Placement {
  return { ...placement, start };
}

/** Another end; the start stays, so the length changes. An end before the start means the day after. */
export function until(placement: Placement, end: number): Placement {
  const minutes = end - placement.start;
  return { ...placement, duration: minutes > 0 ? minutes : minutes + 1440 };
}

export function lasting(placement: Placement, duration: number): Placement {
  return { ...placement, duration };
}

/** Exactly these rooms; none leaves the session without. */
export function inRooms(placement: Placement, rooms: ID[]): Placement {
  return { ...placement, rooms, allRooms: false };
}

/** Every room of the edition, those added later too. */
export function everywhere(placement: Placement): Placement {
  return { ...placement, rooms: [], allRooms: true };
}
