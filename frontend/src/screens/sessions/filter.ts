import type { Finding, ID, Kind } from "$lib/api";
import type { Filter } from "$lib/state";
import { contains } from "$lib/ui";
import type { SessionRow } from "./rows";

/** What may have to be settled about a session. The rules decide; here their codes are only grouped. */
export const concerns = ["conflicts", "unplaced", "empty_seats", "unconfirmed", "no_abstract", "findings"] as const;
export type Concern = (typeof concerns)[number];

const claims: Record<Concern, (finding: Finding) => boolean> = {
  conflicts: (finding) => finding.severity === "error",
  unplaced: (finding) => finding.code === "session.slot_missing",
  empty_seats: (finding) => finding.code === "seat.empty" || finding.code === "moderator.missing",
  unconfirmed: (finding) => finding.code === "person.unconfirmed",
  no_abstract: (finding) => finding.code === "session.abstract_missing",
  findings: () => true,
};

export function concerned(row: Pick<SessionRow, "findings">, concern: Concern): boolean {
  return row.findings.some(claims[concern]);
}

/** What the list is narrowed to; empty: everything. */
export interface Narrowing {
  text: string;
  kind: Kind | "";
  track: ID | "";
  day: ID | "";
  room: ID | "";
  concern: Concern | "";
}

export const everything: Narrowing = { text: "", kind: "", track: "", day: "", room: "", concern: "" };

/** What a count in the rail asks this list for. */
export function concernOf(filter: Filter | undefined): Concern | "" {
  return concerns.find((concern) => concern === filter) ?? "";
}

export function keeps(row: SessionRow, to: Narrowing): boolean {
  const { session } = row;
  if (to.kind && session.kind !== to.kind) return false;
  if (to.track && session.trackId !== to.track) return false;
  if (to.day && session.placement.dayId !== to.day) return false;
  if (to.room && !row.rooms.some((room) => room.id === to.room)) return false;
  if (to.concern && !concerned(row, to.concern)) return false;
  return contains(row.haystack, to.text);
}
