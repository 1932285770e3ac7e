import type { Finding, Seat } from "$lib/api";
import type { Filter } from "./navigation.svelte";

const codes: Partial<Record<Filter, readonly string[]>> = {
  empty_seats: ["seat.empty", "moderator.missing"],
  unconfirmed: ["person.unconfirmed", "person.declined"],
  no_abstract: ["session.abstract_missing"],
  unplaced: ["session.slot_missing", "session.room_missing"],
};

/** Whether a finding is of the kind that a filter shows. Conflicts are whatever must be corrected. */
export function concerns(filter: Filter, finding: Finding): boolean {
  const wanted = codes[filter];
  return wanted ? wanted.includes(finding.code) : finding.severity === "error";
}

/** How much of each kind needs a hand: findings, but seats one by one, since a finding tells those of a whole session. */
export function countToSettle(filter: Filter, findings: readonly Finding[], seats: readonly Seat[]): number {
  const open = findings.filter((finding) => concerns(filter, finding));
  if (filter !== "empty_seats") return open.length;
  const sessions = new Set(open.flatMap((finding) => finding.subjects.map((subject) => subject.id)));
  return seats.filter((seat) => seat.status === "open" && !seat.optional && sessions.has(seat.sessionId)).length;
}

const order = { error: 0, warning: 1, hint: 2 };

/** The worst first; otherwise as they came. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => order[a.severity] - order[b.severity]);
}
