import type { ColumnName } from "./columns";
import type { Line } from "./lines";

/** Where the keyboard stands: a line and a column of it. A heading is one cell, whatever the column; the column is kept
    for the next session. */
export interface Stand {
  key: string;
  column: ColumnName;
}

export type Step = "up" | "down" | "left" | "right" | "home" | "end" | "first" | "last" | "page_up" | "page_down";

/** The ground that the keyboard walks on. */
export interface Ground {
  lines: readonly Line[];
  columns: readonly ColumnName[];
  /** Lines of one page. */
  page: number;
}

/** Where a step leads; the same stand at the edge. */
export function walked(from: Stand, step: Step, { lines, columns, page }: Ground): Stand {
  const [at, column] = [Math.max(0, indexOf(lines, from.key)), Math.max(0, columns.indexOf(from.column))];
  const by: Partial<Record<Step, number>> = { up: -1, down: 1, page_up: -page, page_down: page, first: -lines.length, last: lines.length };
  const sideways: Partial<Record<Step, number>> = { left: column - 1, right: column + 1, home: 0, end: columns.length - 1 };
  const line = lines[clamp(at + (by[step] ?? 0), lines.length)];
  const isHeading = line !== undefined && line.name !== "session";
  const to = isHeading ? column : clamp(sideways[step] ?? column, columns.length);
  return { key: line?.key ?? "", column: columns[to] ?? from.column };
}

/** The next cell of a session to be filled in, or the first of the session after it; null at the end. */
export function nextField(from: Stand, by: 1 | -1, { lines, columns }: Pick<Ground, "lines" | "columns">): Stand | null {
  const fields: readonly ColumnName[] = columns.filter((name) => name !== "choose" && name !== "findings");
  const to = fields[fields.indexOf(from.column) + by];
  if (to) return { key: from.key, column: to };
  const beside = sessionBeside(lines, indexOf(lines, from.key), by);
  const edge = by > 0 ? fields[0] : fields.at(-1);
  return beside && edge ? { key: beside, column: edge } : null;
}

/** The line that takes the turn of one that has gone. */
export function heir(lines: readonly Line[], at: number): string {
  return lines[clamp(at, lines.length)]?.key ?? "";
}

export function indexOf(lines: readonly Line[], key: string): number {
  return lines.findIndex((line) => line.key === key);
}

function sessionBeside(lines: readonly Line[], from: number, by: 1 | -1): string {
  for (let at = from + by; at >= 0 && at < lines.length; at += by) if (lines[at]?.name === "session") return lines[at]?.key ?? "";
  return "";
}

function clamp(at: number, count: number): number {
  return Math.max(0, Math.min(at, count - 1));
}
