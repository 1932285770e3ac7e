import type { Finding, Preview } from "$lib/api";

/** What would be wrong after an operation that is not now, and what would be right. Silenced findings are neither. */
export interface Verdict {
  conflicts: Finding[];
  others: Finding[];
  gone: Finding[];
}

/** known finds a finding that stands now by its key. */
export function verdictOf({ added, gone }: Preview, known: (key: string) => Finding | undefined): Verdict {
  const told = added.filter(({ waiver }) => !waiver);
  // A finding that only says something else now is neither new nor gone.
  const isNew = (finding: Finding) => !known(finding.key);
  return {
    conflicts: told.filter((finding) => finding.severity === "error" && isNew(finding)),
    others: told.filter((finding) => finding.severity !== "error" && isNew(finding)),
    gone: gone.flatMap((key) => known(key) ?? []).filter((finding) => !added.some(({ key }) => key === finding.key)),
  };
}
