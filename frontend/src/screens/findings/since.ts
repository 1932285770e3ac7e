import type { Entry, Finding } from "$lib/api";

/** The day on which a finding was ignored, 2025-10-15, as far as the history tells it; "" where it does not, or where it
    tells several days for the same words. */
export function ignoredOn(finding: Finding, entries: readonly Entry[]): string {
  const told = entries.filter(({ label }) => label.fr.includes(finding.title.fr) && label.fr.includes(finding.reason));
  const days = new Set(told.map(({ at }) => at.slice(0, 10)));
  return days.size === 1 ? ([...days][0] ?? "") : "";
}
