import type { ID, Session } from "$lib/api";
import type { Board } from "$lib/state";
import { legsOf, type Leg, type Stay } from "$lib/timetable";

/** The day of a person: where they are, in the order of time, and the ways between. */
export interface Itinerary {
  dayId: ID;
  stays: Stay[];
  legs: Leg[];
}

/** Minutes on foot between two rooms, as far as the edition says. */
export function walkerOf(board: Board): (from: ID, to: ID) => number {
  const usual = board.edition?.moveGap ?? 0;
  return () => usual;
}

/** A session as a stay. Whoever is in all rooms is wherever they are wanted next. */
export function stayOf(board: Board, { id, placement }: Pick<Session, "id" | "placement">): Stay {
  const rooms = placement.allRooms ? board.roomList.map((room) => room.id) : placement.rooms;
  return { id, start: placement.start, end: placement.start + placement.duration, rooms };
}

/** The days of a person. Somebody who declined or is in reserve is not expected. */
export function itinerariesOf(board: Board, person: ID): Itinerary[] {
  const expected = board.seatsHeldBy(person).filter(({ status }) => status !== "declined" && status !== "reserve");
  const sessions = [...new Set(expected.map((seat) => seat.sessionId))].flatMap((id) => board.sessions.get(id) ?? []);
  return board.dayList.flatMap((day) => {
    const stays = sessions.filter(({ placement }) => placement.dayId === day.id).map((session) => stayOf(board, session));
    stays.sort((a, b) => a.start - b.start || a.end - b.end);
    return stays.length > 0 ? [{ dayId: day.id, stays, legs: legsOf(stays, walkerOf(board)) }] : [];
  });
}

const tight = ["person.gap_short", "person.move_short", "person.double_booked"];

/** Claims that the rules find the time between two sessions of a person too short. */
export function isTight(board: Board, person: ID, { from, to }: Pick<Leg, "from" | "to">): boolean {
  return board.findingsOf(person).some(({ code, subjects }) => tight.includes(code) && [from, to].every((id) => subjects.some((s) => s.id === id)));
}
