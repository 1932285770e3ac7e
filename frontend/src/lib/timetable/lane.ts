import type { Piece } from "./piece";

/** Which lane of how many a piece has. */
export interface Lane {
  at: number;
  of: number;
}

/** Gives pieces that overlap lanes of their own; a piece keeps the leftmost lane where nothing is any more, and those over
    several columns are asked first. The pieces come in the order of their starts. */
export function lanesOf(pieces: readonly Piece[]): Map<string, Lane> {
  const lanes = new Map<string, Lane>();
  for (const group of groups(pieces)) {
    const at = firstFree(group);
    const of = Math.max(...at.values()) + 1;
    for (const piece of group) lanes.set(piece.id, { at: at.get(piece.id) ?? 0, of });
  }
  return lanes;
}

// Pieces that touch in time, directly or through others.
function groups(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = [];
  let end = -Infinity;
  for (const piece of pieces) {
    if (piece.start >= end) found.push([]);
    found.at(-1)?.push(piece);
    end = Math.max(end, piece.end);
  }
  return found;
}

function firstFree(group: readonly Piece[]): Map<string, number> {
  const taken: Piece[][] = [];
  const at = new Map<string, number>();
  for (const piece of wideFirst(group)) {
    let lane = taken.findIndex((others) => others.every((other) => other.end <= piece.start || piece.end <= other.start));
    if (lane < 0) lane = taken.push([]) - 1;
    taken[lane]?.push(piece);
    at.set(piece.id, lane);
  }
  return at;
}

function wideFirst(group: readonly Piece[]): Piece[] {
  return [...group.filter((piece) => piece.columns.length > 1), ...group.filter((piece) => piece.columns.length <= 1)];
}
