import type { ID, Severity } from "$lib/api";
import { concerns, type Filter, type Place } from "$lib/state";
import { contains } from "$lib/ui";
import type { FindingRow } from "./rows";

/** What the list of findings is narrowed to; empty: everything. */
export interface Narrowing {
  text: string;
  severity: Severity | "";
  /** A kind of thing to settle, or the code of one rule. */
  what: string;
  day: ID;
  room: ID;
  track: ID;
  person: ID;
}

export const everything: Narrowing = { text: "", severity: "", what: "", day: "", room: "", track: "", person: "" };

/** The kinds of things to settle that are more than a severity. */
export const kinds = ["empty_seats", "unconfirmed", "no_abstract", "unplaced", "incomplete", "consents", "rest"] as const satisfies readonly Filter[];

const severityOf: Partial<Record<Filter, Severity>> = { conflicts: "error", warnings: "warning", hints: "hint" };

/** What following a count narrows the list to. */
export function narrowingOf({ filter, rule }: Pick<Place, "filter" | "rule">): Narrowing {
  const severity = filter ? severityOf[filter] : undefined;
  if (severity) return { ...everything, severity };
  return { ...everything, what: kinds.find((kind) => kind === filter) ?? rule ?? "" };
}

export function keeps(row: FindingRow, to: Narrowing): boolean {
  const { finding } = row;
  if (to.severity && finding.severity !== to.severity) return false;
  if (to.what && !isOf(to.what, row)) return false;
  if (to.day && !row.days.has(to.day)) return false;
  if (to.room && !row.rooms.has(to.room)) return false;
  if (to.track && !row.tracks.has(to.track)) return false;
  if (to.person && !row.persons.has(to.person)) return false;
  return contains(row.haystack, to.text);
}

function isOf(what: string, { finding }: FindingRow): boolean {
  const kind = kinds.find((one) => one === what);
  return kind ? concerns(kind, finding) : finding.code === what;
}
