import type { ID, Kind, Placement } from "$lib/api";

/** What decides whether a session is in a band. */
export interface BandSession {
  id: ID;
  kind: Kind;
  placement: Placement;
}

const pauses: readonly Kind[] = ["break", "meal", "social"];

/** The bands of a day: two or more sessions that start together, side by side. A pause or what takes every room stands alone. */
export function bandsOf(sessions: readonly BandSession[], dayId: ID, rooms: readonly ID[]): ID[][] {
  const starts = new Map<number, BandSession[]>();
  for (const session of sessions) {
    const { placement } = session;
    if (placement.dayId !== dayId || !isBeside(session, rooms)) continue;
    starts.set(placement.start, [...(starts.get(placement.start) ?? []), session]);
  }
  return [...starts.entries()]
    .filter(([, band]) => band.length > 1)
    .sort(([a], [b]) => a - b)
    .map(([, band]) => inRoomOrder(band, rooms));
}

/** The band that a session is in, or the session alone. */
export function bandOf(id: ID, sessions: readonly BandSession[], rooms: readonly ID[]): ID[] {
  const dayId = sessions.find((session) => session.id === id)?.placement.dayId ?? "";
  return bandsOf(sessions, dayId, rooms).find((band) => band.includes(id)) ?? [id];
}

/** The band before or after the one that a session is in. */
export function bandBeside(id: ID, by: 1 | -1, sessions: readonly BandSession[], rooms: readonly ID[]): ID[] {
  const dayId = sessions.find((session) => session.id === id)?.placement.dayId ?? "";
  const bands = bandsOf(sessions, dayId, rooms);
  const at = bands.findIndex((band) => band.includes(id));
  return (at >= 0 && bands[at + by]) || [];
}

function isBeside({ kind, placement }: BandSession, rooms: readonly ID[]): boolean {
  if (pauses.includes(kind) || placement.allRooms || placement.dayId === "") return false;
  return rooms.length < 2 || !rooms.every((room) => placement.rooms.includes(room));
}

function inRoomOrder(band: readonly BandSession[], rooms: readonly ID[]): ID[] {
  const column = ({ placement }: BandSession) => rooms.findIndex((room) => placement.rooms.includes(room));
  return [...band].sort((a, b) => column(a) - column(b) || (a.id < b.id ? -1 : 1)).map((session) => session.id);
}
