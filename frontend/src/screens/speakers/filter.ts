import { filters as places, type Filter } from "$lib/state";
import type { PersonRow } from "./rows";

/** What may have to be settled about people. The rules decide; here their codes are only grouped. */
export const concerns = ["unconfirmed", "no_organisation", "duplicates", "conflicts"] as const;
export type Concern = (typeof concerns)[number];

const codes: Record<Concern, (code: string, severity: string) => boolean> = {
  unconfirmed: (code) => code === "person.unconfirmed",
  no_organisation: (code) => code === "person.organisation_missing",
  duplicates: (code) => code.startsWith("person.duplicate"),
  conflicts: (_, severity) => severity === "error",
};

export function concerned(row: Pick<PersonRow, "findings">, concern: Concern): boolean {
  return row.findings.some((finding) => codes[concern](finding.code, finding.severity));
}

/** What a count in the rail asks this list for, when it is something about people. */
export function concernOf(filter: Filter | undefined): Concern | "" {
  return concerns.find((concern) => concern === filter && (places as readonly string[]).includes(concern)) ?? "";
}
