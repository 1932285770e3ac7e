import type { Day, ID, Room, Seat, Session } from "$lib/api";
import type { CalendarChoices } from "../documents";

/** A day of the calendar with what it will hold. */
export interface DayEntries {
  day: Day;
  sessions: Session[];
}

/** The appointments of the calendar by day; days without any are left out. */
export function entriesOf(choices: CalendarChoices, days: readonly Day[], sessions: readonly Session[], seatsOf: (id: ID) => readonly Seat[]): DayEntries[] {
  const wanted = sessions.filter((session) => isIn(session, choices.room) && isWith(seatsOf(session.id), choices.person));
  return days
    .map((day) => ({ day, sessions: wanted.filter(({ placement }) => placement.dayId === day.id) }))
    .filter(({ sessions: some }) => some.length > 0);
}

function isIn({ placement }: Session, room: ID): boolean {
  return room === "" || placement.allRooms || placement.rooms.includes(room);
}

// Whoever declined or is in reserve is not counted on.
function isWith(seats: readonly Seat[], person: ID): boolean {
  return person === "" || seats.some((seat) => seat.personId === person && seat.status !== "declined" && seat.status !== "reserve");
}

/** Sessions that no calendar can hold: they have no slot, or their day is gone. */
export function withoutSlot(days: readonly Day[], sessions: readonly Session[]): number {
  return sessions.filter(({ placement }) => !days.some(({ id }) => id === placement.dayId)).length;
}

/** The rooms of an appointment, in words; empty: all of them. */
export function whereOf(session: Session, roomsOf: (session: Session) => readonly Room[]): string {
  return session.placement.allRooms ? "" : roomsOf(session).map(({ name }) => name).join(", ");
}
