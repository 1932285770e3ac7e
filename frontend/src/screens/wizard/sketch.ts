import type { Day, ID, Records, Room, Session } from "$lib/api";

/** A session drawn on a day: hours in minutes after midnight, columns counted from 0. */
export interface Block {
  session: Session;
  column: number;
  columns: number;
}

/** The sessions of a day with the columns that they take. */
export function blocksOf(day: Day, rooms: readonly Room[], sessions: readonly Session[]): Block[] {
  return sessions.filter(({ placement }) => placement.dayId === day.id).map((session) => ({ session, ...columnsOf(session, rooms) }));
}

function columnsOf({ placement }: Session, rooms: readonly Room[]): { column: number; columns: number } {
  if (placement.allRooms) return { column: 0, columns: Math.max(1, rooms.length) };
  return { column: Math.max(0, rooms.findIndex(({ id }) => id === placement.rooms[0])), columns: 1 };
}

/** From when to when a day is drawn: its hours, and what passes them. */
export function spanOf(day: Day, sessions: readonly Session[]): { from: number; to: number } {
  return { from: day.opens, to: Math.max(day.closes, endOf(day, sessions)) };
}

/** When the last session of a day ends, in minutes after midnight; 0 without any. */
export function endOf(day: Day, sessions: readonly Session[]): number {
  const ends = sessions.filter(({ placement }) => placement.dayId === day.id).map(({ placement }) => placement.start + placement.duration);
  return Math.max(0, ...ends);
}

/** The full hours within a span. */
export function hoursIn({ from, to }: { from: number; to: number }): number[] {
  const first = Math.ceil(from / 60);
  return Array.from({ length: Math.max(0, Math.floor(to / 60) - first + 1) }, (_, at) => (first + at) * 60);
}

/** What a new edition amounts to. */
export interface Shape {
  sessions: number;
  /** Seats to be filled. */
  seats: number;
  /** Sessions that no room is left for. */
  waiting: number;
  /** The day that closes before its programme ends, and when that is. */
  overrun: { day: ID; end: number } | null;
}

export function shapeOf({ days, sessions, seats }: Records): Shape {
  const late = days.find((day) => endOf(day, sessions) > day.closes);
  return {
    sessions: sessions.length,
    seats: seats.filter(({ personId, optional }) => personId === "" && !optional).length,
    waiting: sessions.filter(({ placement }) => placement.dayId === "").length,
    overrun: late ? { day: late.id, end: endOf(late, sessions) } : null,
  };
}
