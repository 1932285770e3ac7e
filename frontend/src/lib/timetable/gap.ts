import type { Placement } from "$lib/api";
import { columnsTaken, roomsAt, type Columns } from "./column";
import type { Hours } from "./scale";
import { snap } from "./scale";

/** A stretch of time that is drawn in some columns. */
export interface Taken extends Hours {
  columns: readonly number[];
}

const every = 5; // minutes between two starts that are tried

/** Where a session from the tray goes without being aimed: the first blank place of the day, looked for hour by hour and
    from left to right. On a full day it goes to the opening, where the backend says what is wrong with that. */
export function firstGap(session: Placement, dayId: string, opening: Hours, columns: Columns, taken: readonly Taken[]): Placement {
  const first = snap(opening.from, every);
  for (let start = first; start + session.duration <= opening.to; start += every) {
    const blank = placesAt(session, columns).find((place) => isBlank(place, { from: start, to: start + session.duration }, taken));
    if (blank) return placed(session, dayId, start, blank, columns);
  }
  return placed(session, dayId, first, placesAt(session, columns)[0] ?? [], columns);
}

function placed(session: Placement, dayId: string, start: number, place: readonly number[], columns: Columns): Placement {
  return { ...session, dayId, start, rooms: session.allRooms ? session.rooms : roomsAt(place, columns.rooms) };
}

// The columns to try: those it has had, all of them, or any one.
function placesAt(session: Placement, columns: Columns): number[][] {
  if (session.allRooms || session.rooms.length > 0) return [columnsTaken(session, columns)];
  return columns.rooms.map((_, column) => [column]);
}

function isBlank(place: readonly number[], { from, to }: Hours, taken: readonly Taken[]): boolean {
  return taken.every((other) => other.to <= from || to <= other.from || !other.columns.some((c) => place.includes(c)));
}
