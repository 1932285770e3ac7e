import type { Day, ID, Placement, Room } from "$lib/api";
import { fmt, t } from "$lib/i18n";

/** What is needed to say where something is. */
export interface Places {
  day: (id: ID) => Day | undefined;
  room: (id: ID) => Room | undefined;
}

/** What a move changes, in words: only that. "10 h 25" → "10 h 40"; "Salle 30.1" → "Salle 30.2". */
export interface Change {
  before: string;
  after: string;
}

export function changeOf(from: Placement, to: Placement, places: Places): Change {
  if (from.dayId === "" || to.dayId === "") return { before: wholeOf(from, places), after: wholeOf(to, places) };
  const parts = [
    from.dayId !== to.dayId && [dayOf(from, places), dayOf(to, places)],
    (from.start !== to.start || from.duration !== to.duration || from.dayId !== to.dayId) && [hoursOf(from, to), hoursOf(to, from)],
    !sameRooms(from, to) && [roomsOf(from, places), roomsOf(to, places)],
  ].filter((part) => part !== false);
  return { before: parts.map(([before]) => before).join(", "), after: parts.map(([, after]) => after).join(", ") };
}

function wholeOf(placement: Placement, places: Places): string {
  if (placement.dayId === "") return t("operations.unplaced");
  return [dayOf(placement, places), fmt.clock(placement.start), roomsOf(placement, places)].join(", ");
}

// The end is said when the length changes.
function hoursOf(placement: Placement, other: Placement): string {
  const { start, duration } = placement;
  return duration === other.duration ? fmt.clock(start) : fmt.clockRange(start, start + duration);
}

function dayOf({ dayId }: Placement, { day }: Places): string {
  return fmt.date(day(dayId)?.date ?? "", "short");
}

function roomsOf({ rooms, allRooms }: Placement, { room }: Places): string {
  if (allRooms) return t("common.all_rooms");
  return rooms.length > 0 ? fmt.list(rooms.map((id) => room(id)?.name ?? "")) : t("common.no_room");
}

function sameRooms(a: Placement, b: Placement): boolean {
  return a.allRooms === b.allRooms && a.rooms.join() === b.rooms.join();
}
