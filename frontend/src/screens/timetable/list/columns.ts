/** The columns of the list, in the order of reading. Every one but the first and the last is edited in place. */
export const columnNames = ["choose", "day", "start", "end", "duration", "rooms", "kind", "number", "title", "track", "seats", "findings"] as const;
export type ColumnName = (typeof columnNames)[number];

/** What the window and the edition ask for. */
export interface Extent {
  /** px */
  width: number;
  severalDays: boolean;
  hasTracks: boolean;
}

type Fixed = Exclude<ColumnName, "title">;

const wide: Record<Fixed, number> = {
  choose: 34, day: 84, start: 68, end: 68, duration: 76, rooms: 132, kind: 128, number: 44, track: 112, seats: 176, findings: 66,
}; // px
const narrow: Record<Fixed, number> = { ...wide, day: 72, start: 64, duration: 68, rooms: 100, kind: 100, number: 38, track: 84, seats: 124, findings: 58 };
const titleAtLeast = 180; // px
const roomy = 1000; // px below which the end is left to the length, and the rest is narrower

/** The columns that are shown. The end goes first: the length says the same. */
export function columnsFor({ width, severalDays, hasTracks }: Extent): ColumnName[] {
  const left: Partial<Record<ColumnName, boolean>> = { day: !severalDays, track: !hasTracks, end: width > 0 && width < roomy };
  return columnNames.filter((name) => !left[name]);
}

/** Their widths, as a CSS grid has them: what is left belongs to the title. */
export function tracksOf(columns: readonly ColumnName[], width: number): string {
  return columns.map((name) => (name === "title" ? `minmax(${titleAtLeast}px, 1fr)` : `${widthOf(name, width)}px`)).join(" ");
}

/** The least width of the whole, in pixels; a narrower window scrolls. */
export function leastWidth(columns: readonly ColumnName[], width: number): number {
  return columns.reduce((sum, name) => sum + (name === "title" ? titleAtLeast : widthOf(name, width)), 0);
}

function widthOf(name: Fixed, width: number): number {
  return (width === 0 || width >= roomy ? wide : narrow)[name];
}

const written: readonly ColumnName[] = ["start", "end", "duration", "number", "title"];

/** Claims that a cell is written in, in its place; the others open a list over it, or none. */
export function isWrittenIn(column: ColumnName): boolean {
  return written.includes(column);
}
