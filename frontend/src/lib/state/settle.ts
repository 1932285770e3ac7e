import type { Finding, Seat } from "$lib/api";
import type { Filter } from "./navigation.svelte";

const codes: Partial<Record<Filter, readonly string[]>> = {
  empty_seats: ["seat.empty", "moderator.missing"],
  unconfirmed: ["person.unconfirmed", "person.declined"],
  no_abstract: ["session.abstract_missing"],
  unplaced: ["session.slot_missing", "session.room_missing"],
  incomplete: [
    "session.title_missing", "session.slot_missing", "session.room_missing", "session.abstract_missing", "person.organisation_missing",
  ],
  consents: ["person.consent_missing", "session.consent_missing", "session.consent_refused"],
};

const covered = new Set(Object.values(codes).flat());

const claims: Partial<Record<Filter, (finding: Finding) => boolean>> = {
  conflicts: ({ severity }) => severity === "error",
  warnings: ({ severity }) => severity === "warning",
  hints: ({ severity }) => severity === "hint",
  rest: ({ severity, code }) => severity !== "error" && !covered.has(code),
  ignored: ({ waiver }) => waiver !== "",
};

/** Whether a finding is of the kind that a filter shows. */
export function concerns(filter: Filter, finding: Finding): boolean {
  return claims[filter]?.(finding) ?? codes[filter]?.includes(finding.code) ?? false;
}

/** How much of each kind needs a hand: findings, but seats one by one, since a finding tells those of a whole session. */
export function countToSettle(filter: Filter, findings: readonly Finding[], seats: readonly Seat[]): number {
  const open = findings.filter((finding) => concerns(filter, finding));
  if (filter !== "empty_seats") return open.length;
  const sessions = new Set(open.flatMap((finding) => finding.subjects.map((subject) => subject.id)));
  return seats.filter((seat) => seat.status === "open" && !seat.optional && sessions.has(seat.sessionId)).length;
}

/** What must be done before printing, in the order in which it is best done. A finding that is both an error and, say,
    an empty seat stands in both. */
export const steps = ["conflicts", "empty_seats", "unconfirmed", "incomplete", "consents", "rest"] as const satisfies readonly Filter[];
export type Step = (typeof steps)[number];

const order = { error: 0, warning: 1, hint: 2 };

/** The worst first; otherwise as they came. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => order[a.severity] - order[b.severity]);
}
