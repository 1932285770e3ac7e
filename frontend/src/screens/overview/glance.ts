import type { Day, Session } from "$lib/api";

/** The sessions that begin and end together: one line of the day at a glance. */
export interface Line {
  start: number;
  end: number;
  sessions: Session[];
}

/** A day as lines, by their hours; on a line the sessions stay in the order in which they come. */
export function linesOf(day: Day, sessions: readonly Session[]): Line[] {
  const lines = new Map<string, Line>();
  for (const session of sessions.filter(({ placement }) => placement.dayId === day.id)) {
    const { start, duration } = session.placement;
    const hours = `${start}+${duration}`;
    const line = lines.get(hours) ?? { start, end: start + duration, sessions: [] };
    line.sessions.push(session);
    lines.set(hours, line);
  }
  return [...lines.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
