import type { Day, Finding, Room, Seat, Session, Track } from "$lib/api";
import type { Board } from "$lib/state";
import { bare } from "$lib/ui";
import { fullName } from "$screens/speakers/name";

/** A session as the table shows it. */
export interface SessionRow {
  id: string;
  session: Session;
  day: Day | undefined;
  rooms: Room[];
  track: Track | undefined;
  seats: Seat[];
  /** The names of those who hold a seat, in protocol order. */
  people: string[];
  findings: readonly Finding[];
  /** Place in the programme, for sorting; those without a slot are last. */
  at: number;
  /** What a search looks into, without accents and capitals. */
  haystack: string;
}

const minutesPerDay = 2 * 1440; // a day's programme may pass midnight

export function sessionRow(board: Board, session: Session): SessionRow {
  const seats = board.seatsOf(session.id);
  const persons = seats.flatMap((seat) => board.persons.get(seat.personId) ?? []);
  const day = board.days.get(session.placement.dayId);
  const rooms = board.roomsOf(session);
  const track = board.tracks.get(session.trackId);
  const words = [session.number, session.title, session.subtitle, track?.name, ...rooms.map((room) => room.name)];
  return {
    id: session.id, session, day, rooms, track, seats,
    people: [...new Set(persons.map(fullName))],
    findings: board.findingsOf(session.id),
    at: day ? board.dayList.indexOf(day) * minutesPerDay + session.placement.start : Infinity,
    haystack: bare([...words, ...persons.flatMap((person) => [fullName(person), person.organisation])].join(" ")),
  };
}
