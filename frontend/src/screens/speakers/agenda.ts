import type { Availability, Day, ID, Seat, Session } from "$lib/api";
import type { Board } from "$lib/state";

/** One session of a person, and the seat that they hold in it. */
export interface Stop {
  seat: Seat;
  session: Session;
}

/** A day of a person. */
export interface AgendaDay {
  day: Day;
  stops: Stop[];
  windows: Availability[];
}

/** Everything that a person is wanted for. */
export interface Agenda {
  days: AgendaDay[];
  /** Sessions without a slot. */
  waiting: Stop[];
}

/** The sessions of a person by day and hour. */
export function agendaOf(board: Board, person: ID): Agenda {
  const stops = board.seatsHeldBy(person).flatMap((seat) => {
    const session = board.sessions.get(seat.sessionId);
    return session ? [{ seat, session }] : [];
  });
  const windows = board.availabilities.of("subject", person);
  const days = board.dayList.map((day) => ({
    day,
    stops: stops.filter((stop) => stop.session.placement.dayId === day.id).sort(byStart),
    windows: windows.filter((window) => window.dayId === day.id).sort((a, b) => a.from - b.from),
  }));
  return { days, waiting: stops.filter((stop) => !days.some((d) => d.stops.includes(stop))) };
}

function byStart(a: Stop, b: Stop): number {
  return a.session.placement.start - b.session.placement.start;
}

export function endOf(session: Session): number {
  return session.placement.start + session.placement.duration;
}

/** A part of a strip that shows a day, in per cent of its width. */
export interface Block {
  left: number;
  width: number;
}

/** Where a span lies on the strip of a day. What lies outside the day's hours is cut off. */
export function blockOf(day: Pick<Day, "opens" | "closes">, from: number, to: number): Block {
  const length = Math.max(1, day.closes - day.opens);
  const percent = (minutes: number) => Math.min(100, Math.max(0, ((minutes - day.opens) / length) * 100));
  return { left: percent(from), width: Math.max(0, percent(to) - percent(from)) };
}
