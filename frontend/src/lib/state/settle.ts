import type { Finding } from "$lib/api";
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

/** How many findings of each kind need a hand. */
export function countToSettle(findings: readonly Finding[], filter: Filter): number {
  return findings.filter((finding) => concerns(filter, finding)).length;
}

const order = { error: 0, warning: 1, hint: 2 };

/** The worst first; otherwise as they came. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => order[a.severity] - order[b.severity]);
}
