/** What wants to be drawn: a stretch of pixels or minutes in one or several columns. */
export interface Piece {
  id: string;
  start: number;
  end: number;
  /** From left to right. */
  columns: readonly number[];
}

/** Earlier first; of those that start together the widest is furthest left, so that its parts join. */
export function widestFirst(a: Piece, b: Piece): number {
  return a.start - b.start || b.columns.length - a.columns.length || b.end - a.end || (a.id < b.id ? -1 : 1);
}

/** The pieces of each column, in the order in which they come. */
export function byColumn(pieces: readonly Piece[]): Piece[][] {
  const columns: Piece[][] = [];
  for (const piece of pieces) {
    for (const column of piece.columns) (columns[column] ??= []).push(piece);
  }
  return Array.from(columns, (column) => column ?? []);
}
