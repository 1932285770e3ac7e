import { lanesOf, type Lane } from "./lane";
import { byColumn, widestFirst, type Piece } from "./piece";
import { share } from "./share";

/** Where a part of a piece is drawn, in columns: 1.5 is the middle of the second. */
export interface Segment {
  from: number;
  to: number;
}

/** Places pieces so that none covers another. Where some overlap in a column, that column is split into lanes there; a
    piece over several columns shrinks only where it must, and columns that do not touch give it several segments. */
export function pack(pieces: readonly Piece[]): Map<string, Segment[]> {
  const drawn = share([...pieces].sort(widestFirst));
  const lanes = new Map<string, Lane[]>(drawn.map((piece) => [piece.id, []]));
  for (const column of byColumn(drawn)) {
    for (const [id, lane] of lanesOf(column)) lanes.get(id)?.push(lane);
  }
  return new Map(drawn.map((piece) => [piece.id, joined(piece.columns, lanes.get(piece.id) ?? [])]));
}

// Joins a column to the one before it when nothing stands between the two.
function joined(columns: readonly number[], lanes: readonly Lane[]): Segment[] {
  const segments: Segment[] = [];
  columns.forEach((column, index) => {
    const { at, of } = lanes[index] ?? { at: 0, of: 1 };
    const [from, to] = [column + at / of, column + (at + 1) / of];
    const last = segments.at(-1);
    if (last && last.to === from) last.to = to;
    else segments.push({ from, to });
  });
  return segments;
}
