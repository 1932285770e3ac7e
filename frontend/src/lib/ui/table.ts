import type { Snippet } from "svelte";

/** One column of a Table. */
export interface Column<Row> {
  key: string;
  title: string;
  /** A CSS width, such as "12rem" or "20%". */
  width?: string;
  align?: "start" | "end";
  /** What the column sorts by; without it the column cannot be sorted. */
  sort?: (row: Row) => string | number;
  cell: Snippet<[Row]>;
}

export interface Sort {
  key: string;
  descending: boolean;
}

/** Rows in the order of a column; equal rows stay in the order they came in, empty text goes last. */
export function sorted<Row>(rows: readonly Row[], columns: Column<Row>[], sort: Sort | null, compare: (a: string, b: string) => number): Row[] {
  const by = columns.find((column) => column.key === sort?.key)?.sort;
  if (!by || !sort) return [...rows];
  const turn = sort.descending ? -1 : 1;
  return [...rows].sort((a, b) => order(by(a), by(b), turn, compare));
}

function order(a: string | number, b: string | number, turn: number, compare: (a: string, b: string) => number): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  if (typeof a === "number" && typeof b === "number") return (a - b) * turn;
  return compare(String(a), String(b)) * turn;
}

/** The rows that can be seen, and the heights of those that cannot. */
export interface Window {
  first: number;
  last: number; // one past the last
  above: number; // px
  below: number; // px
}

const spare = 8; // rows kept above and below what is seen

export function visible(rows: number, rowHeight: number, scrolled: number, height: number): Window {
  const first = Math.min(Math.max(0, Math.floor(scrolled / rowHeight) - spare), Math.max(0, rows - 1));
  const last = Math.min(rows, Math.ceil((scrolled + height) / rowHeight) + spare);
  return { first, last, above: first * rowHeight, below: (rows - last) * rowHeight };
}
