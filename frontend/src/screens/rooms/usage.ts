import type { ID, Session } from "$lib/api";

/** How many sessions are planned in a room by name; those in all rooms are counted apart. */
export function sessionsInRoom(sessions: readonly Session[], room: ID): Session[] {
  return sessions.filter(({ placement }) => placement.dayId !== "" && !placement.allRooms && placement.rooms.includes(room));
}

/** The sessions that fill the whole house, so every room. */
export function sessionsInAllRooms(sessions: readonly Session[]): Session[] {
  return sessions.filter(({ placement }) => placement.dayId !== "" && placement.allRooms);
}
