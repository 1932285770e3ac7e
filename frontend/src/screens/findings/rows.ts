import type { Finding, ID, Ref, Seat, Session } from "$lib/api";
import type { Board } from "$lib/state";
import { bare } from "$lib/ui";
import { fullName } from "$screens/speakers/name";

/** A finding as the list shows it, with everything that the list can be narrowed by. */
export interface FindingRow {
  id: string;
  finding: Finding;
  /** What it is about, by name, and the session that tells its day and hour; the name is empty for what was deleted. */
  name: string;
  session: Session | undefined;
  days: Set<ID>;
  rooms: Set<ID>;
  tracks: Set<ID>;
  persons: Set<ID>;
  /** Place in the programme, for sorting; what has no hour is last. */
  at: number;
  /** What a search looks into, without accents and capitals. */
  haystack: string;
}

/** Plain look-ups, made once for thousands of findings: each read of a reactive map would be remembered one by one. */
interface Lookup {
  sessions: Map<ID, Session>;
  seats: Map<ID, Seat>;
  names: Map<ID, string>;
  place: Map<ID, number>;
  everyRoom: ID[];
}

function lookup(board: Board): Lookup {
  const people = board.persons.all.map((person): [ID, string] => [person.id, fullName(person)]);
  const named = [...board.rooms.all, ...board.tracks.all, ...board.organisers.all].map((one): [ID, string] => [one.id, one.name]);
  const titles = board.sessionList.map((session): [ID, string] => [session.id, session.title]);
  return {
    sessions: new Map(board.sessionList.map((session) => [session.id, session])),
    seats: new Map(board.seats.all.map((seat) => [seat.id, seat])),
    names: new Map([...people, ...named, ...titles]),
    place: new Map(board.sessionList.map((session, at) => [session.id, at])),
    everyRoom: board.rooms.all.map((room) => room.id),
  };
}

/** Findings as rows, in the order of the programme. */
export function findingRows(board: Board, findings: readonly Finding[]): FindingRow[] {
  const known = lookup(board);
  return findings.map((finding) => rowOf(known, finding)).sort((a, b) => a.at - b.at || compare(a.name, b.name));
}

function rowOf(known: Lookup, finding: Finding): FindingRow {
  const sessions = sessionsOf(known, finding.subjects);
  const ids = (table: Ref["table"]) => finding.subjects.filter((ref) => ref.table === table).map((ref) => ref.id);
  const seats = ids("seat").flatMap((id) => known.seats.get(id)?.personId || []);
  const name = finding.subjects.map((ref) => known.names.get(ref.id)).find(Boolean) ?? "";
  return {
    id: finding.key, finding, name, session: sessions[0],
    days: new Set([...ids("day"), ...sessions.map((session) => session.placement.dayId)]),
    rooms: new Set([...ids("room"), ...sessions.flatMap((session) => roomsOf(known, session))]),
    tracks: new Set([...ids("track"), ...sessions.map((session) => session.trackId)]),
    persons: new Set([...ids("person"), ...seats]),
    at: Math.min(...sessions.map((session) => known.place.get(session.id) ?? Infinity)),
    haystack: bare(`${name} ${finding.sentence.fr} ${finding.sentence.en}`),
  };
}

// A seat is a seat of its session.
function sessionsOf(known: Lookup, subjects: Ref[]): Session[] {
  const ids = subjects.map((ref) => (ref.table === "session" ? ref.id : ref.table === "seat" ? (known.seats.get(ref.id)?.sessionId ?? "") : ""));
  return [...new Set(ids)].flatMap((id) => known.sessions.get(id) ?? []);
}

function roomsOf(known: Lookup, { placement }: Session): ID[] {
  return placement.allRooms ? known.everyRoom : placement.rooms;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
