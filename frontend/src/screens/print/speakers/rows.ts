import { roles } from "$lib/api";
import { fmt } from "$lib/i18n";
import type { Board } from "$lib/state";
import { sortName } from "$screens/speakers/name";
import { isNamed, speakerRows, wantsStatus, type Sheet, type SpeakerRow } from "./sheets";

/** The people who will be listed, by family name. */
export function listed(board: Board, people: string): SpeakerRow[] {
  const rows = speakerRows(people, board.seats.all, { person: (id) => board.persons.get(id), sessions: board.sessionList });
  return rows.sort((a, b) => fmt.compare(sortName(a.person), sortName(b.person)));
}

/** How many rows each sheet will have, but for its header. */
export function countRows(board: Board, people: string, rows: readonly SpeakerRow[]): Record<Sheet, number> {
  const seats = board.seats.all.filter((seat) => wantsStatus(people, seat.status) && board.sessions.get(seat.sessionId));
  return { speakers: rows.length, seats: seats.length, sessions: board.sessions.size };
}

/** The columns of the sheet of sessions that have nothing in any row: unasked, the workbook leaves them out. */
export function bareColumns(board: Board): Set<string> {
  const sessions = board.sessions.all;
  const taken = new Set(board.seats.all.filter(isNamed).map(({ role }) => role));
  const bare = roles.filter((role) => !taken.has(role)).map((role) => `sessions.${role}`);
  if (!sessions.some(({ trackId }) => board.tracks.get(trackId))) bare.push("sessions.track");
  if (!sessions.some(({ subtitle }) => subtitle)) bare.push("sessions.subtitle");
  return new Set(bare);
}
