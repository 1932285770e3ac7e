import type { Finding } from "$lib/api";
import { concerns, countToSettle, steps, type Board, type Step } from "$lib/state";
import { findingRows, type FindingRow } from "$screens/findings/rows";

/** How far one step towards printing is. */
export interface Readiness {
  step: Step;
  /** How much is left: findings, but seats one by one. */
  left: number;
  /** Where to begin: the worst, and among those the first of the programme. */
  next: FindingRow | undefined;
  /** How much is done, where that can be counted. */
  progress: Progress | null;
}

export interface Progress {
  done: number;
  all: number;
}

/** The way to the printer, step by step. */
export function readiness(board: Board): Readiness[] {
  const rows = findingRows(board, board.findings);
  return steps.map((step) => {
    const open = rows.filter((row) => concerns(step, row.finding));
    return { step, left: countToSettle(step, board.findings, board.seats.all), next: worst(open), progress: progressOf(step, board, open) };
  });
}

function worst(rows: readonly FindingRow[]): FindingRow | undefined {
  return rows.find((row) => row.finding.severity === "error") ?? rows.find((row) => row.finding.severity === "warning") ?? rows[0];
}

function progressOf(step: Step, board: Board, open: readonly FindingRow[]): Progress | null {
  const seats = board.seats.all.filter((seat) => seat.status !== "reserve" && seat.status !== "declined" && !(seat.optional && !seat.personId));
  const seated = new Set(seats.map((seat) => seat.personId).filter(Boolean));
  const counts: Partial<Record<Step, () => Progress>> = {
    empty_seats: () => ({ done: seats.filter((seat) => seat.personId).length, all: seats.length }),
    unconfirmed: () => ({ done: seats.filter((seat) => seat.status === "confirmed").length, all: seats.filter((seat) => seat.personId).length }),
    incomplete: () => ({ done: board.sessions.size - accused(open, "session"), all: board.sessions.size }),
    consents: () => ({ done: seated.size - accused(open, "person"), all: seated.size }),
  };
  const progress = counts[step]?.();
  return progress && progress.all > 0 ? progress : null;
}

function accused(rows: readonly FindingRow[], table: "session" | "person"): number {
  return new Set(rows.flatMap(({ finding }) => subjects(finding, table))).size;
}

function subjects(finding: Finding, table: string): string[] {
  return finding.subjects.filter((ref) => ref.table === table).map((ref) => ref.id);
}
