import type { ID, Seat, Session } from "$lib/api";
import type { Board } from "$lib/state";
import { legsOf, type Leg, type Stay, type Walk } from "$lib/timetable";

/** The day of a person: where they are expected, in the order of time, and the ways between. */
export interface Itinerary {
  dayId: ID;
  stays: Stay[];
  legs: Leg[];
}

/** The days on which a person is expected. */
export function itinerariesOf(board: Board, person: ID): Itinerary[] {
  const held = board.seatsHeldBy(person).filter(isExpected);
  const sessions = [...new Set(held.map((seat) => seat.sessionId))].flatMap((id) => board.sessions.get(id) ?? []);
  return board.dayList.flatMap((day) => {
    const stays = sessions.filter(({ placement }) => placement.dayId === day.id).map((session) => stayOf(board, session));
    stays.sort((a, b) => a.start - b.start || a.end - b.end);
    return stays.length > 0 ? [{ dayId: day.id, stays, legs: legsOf(stays, walkerOf(board)) }] : [];
  });
}

/** Somebody who declined or is in reserve goes nowhere. */
export function isExpected({ status }: Seat): boolean {
  return status !== "declined" && status !== "reserve";
}

// Whoever is in all rooms is wherever they are wanted next.
function stayOf(board: Board, { id, placement }: Session): Stay {
  const rooms = placement.allRooms ? board.roomList.map((room) => room.id) : placement.rooms;
  return { id, start: placement.start, end: placement.start + placement.duration, rooms };
}

/** Minutes on foot between two rooms: what was measured, or else what the edition asks for. */
function walkerOf(board: Board): Walk {
  return (from, to) => board.walkBetween(from, to) ?? board.edition?.moveGap ?? 0;
}

const tight = ["person.gap_short", "person.move_short", "person.double_booked"];

/** Claims that the rules find the time between two sessions of a person too short. */
export function isTight(board: Board, person: ID, { from, to }: Pick<Leg, "from" | "to">): boolean {
  return board.findingsOf(person).some(({ code, subjects }) => tight.includes(code) && [from, to].every((id) => subjects.some((s) => s.id === id)));
}
