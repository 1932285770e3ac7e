import { severities, type Finding, type Label, type Severity } from "$lib/api";
import { concerns, steps } from "$lib/state";
import type { FindingRow } from "./rows";

/** Findings that say the same of different things. */
export interface Group {
  code: string;
  title: Label;
  /** The worst among them. */
  severity: Severity;
  rows: FindingRow[];
}

/** One line of the list: the heading of a group, or a finding. */
export type Line = { id: string; group: Group; row?: undefined; isOpen: boolean } | { id: string; group: Group; row: FindingRow };

/** Rows by what is wrong: the worst first, then in the order in which things are best settled. */
export function groupsOf(rows: readonly FindingRow[]): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const { code, title, severity } = row.finding;
    const group = groups.get(code) ?? { code, title, severity, rows: [] };
    if (rank(severity) < rank(group.severity)) group.severity = severity;
    group.rows.push(row);
    groups.set(code, group);
  }
  return [...groups.values()].sort((a, b) => rank(a.severity) - rank(b.severity) || stepOf(a) - stepOf(b));
}

const rank = (severity: Severity) => severities.indexOf(severity);

function stepOf(group: Group): number {
  const [first] = group.rows as [FindingRow];
  const asNoError: Finding = { ...first.finding, severity: "hint" };
  return steps.findIndex((step) => concerns(step, asNoError));
}

/** The lines that are drawn: a folded group shows its heading only. */
export function linesOf(groups: readonly Group[], folded: ReadonlySet<string>): Line[] {
  return groups.flatMap((group): Line[] => {
    const isOpen = !folded.has(group.code);
    const head: Line = { id: group.code, group, isOpen };
    return isOpen ? [head, ...group.rows.map((row): Line => ({ id: row.id, group, row }))] : [head];
  });
}
