import { lanesOf } from "./lane";
import { byColumn, type Piece } from "./piece";

/** Two plenaries at one hour would be drawn as narrow strips in every column. Instead they divide the columns that both
    take between them, the first to the left; each stays one rectangle that can be read. Pieces come by start. */
export function share(pieces: readonly Piece[]): Piece[] {
  const wide = pieces.filter((piece) => piece.columns.length > 1);
  const lost = new Map<string, Set<number>>(wide.map((piece) => [piece.id, new Set()]));
  for (const block of blocks(byColumn(wide))) divide(block, lost);
  return pieces.map((piece) => keep(piece, lost.get(piece.id)));
}

interface Block {
  columns: number[];
  pieces: Piece[];
}

// Neighbouring columns with the same pieces.
function blocks(columns: readonly Piece[][]): Block[] {
  const found: Block[] = [];
  columns.forEach((pieces, column) => {
    const last = found.at(-1);
    if (last && same(last.pieces, pieces)) last.columns.push(column);
    else found.push({ columns: [column], pieces });
  });
  return found;
}

function same(a: readonly Piece[], b: readonly Piece[]): boolean {
  return a.length === b.length && a.every((piece, at) => piece === b[at]);
}

function divide({ columns, pieces }: Block, lost: Map<string, Set<number>>): void {
  for (const [id, { at, of }] of lanesOf(pieces)) {
    if (of === 1 || columns.length < of) continue;
    const [from, to] = [Math.floor((at * columns.length) / of), Math.floor(((at + 1) * columns.length) / of)];
    columns.forEach((column, index) => (index < from || index >= to) && lost.get(id)?.add(column));
  }
}

function keep(piece: Piece, lost: ReadonlySet<number> | undefined): Piece {
  const columns = lost ? piece.columns.filter((column) => !lost.has(column)) : piece.columns;
  return columns.length > 0 ? { ...piece, columns } : piece;
}
