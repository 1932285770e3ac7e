import type { Day, Session } from "$lib/api";

/** The sessions that begin and end together: one line of the day at a glance. */
export interface Line {
  start: number;
  end: number;
  sessions: Session[];
}

/** A day as lines, in the order in which its sessions come; sessions come sorted by time. */
export function linesOf(day: Day, sessions: readonly Session[]): Line[] {
  const lines: Line[] = [];
  for (const session of sessions.filter(({ placement }) => placement.dayId === day.id)) {
    const { start, duration } = session.placement;
    const last = lines.at(-1);
    if (last?.start === start && last.end === start + duration) last.sessions.push(session);
    else lines.push({ start, end: start + duration, sessions: [session] });
  }
  return lines;
}
