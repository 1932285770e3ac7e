import { describe, expect, it } from "vitest";
import { pack, type Segment } from "./pack";
import type { Piece } from "./piece";

function piece(id: string, start: number, end: number, ...columns: number[]): Piece {
  return { id, start, end, columns };
}
const drawn = (...pieces: Piece[]) => Object.fromEntries(pack(pieces));

describe("packing", () => {
  it("gives a session alone its whole column", () => {
    expect(drawn(piece("a", 0, 60, 2))).toEqual({ a: [{ from: 2, to: 3 }] });
  });
  it("leaves sessions that only touch in one lane", () => {
    expect(drawn(piece("a", 0, 60, 0), piece("b", 60, 90, 0))).toEqual({ a: [{ from: 0, to: 1 }], b: [{ from: 0, to: 1 }] });
  });
  it("splits a column where two overlap, and only there", () => {
    expect(drawn(piece("a", 0, 60, 0), piece("b", 30, 90, 0), piece("c", 90, 120, 0))).toEqual({
      a: [{ from: 0, to: 0.5 }], b: [{ from: 0.5, to: 1 }], c: [{ from: 0, to: 1 }],
    });
  });
  it("uses a lane again once it is free", () => {
    const { a, c } = drawn(piece("a", 0, 30, 0), piece("b", 0, 90, 0), piece("c", 30, 60, 0));
    expect(c).toEqual([{ from: 0.5, to: 1 }]);
    expect(a).toEqual(c);
  });
  it("draws a plenary as one over neighbouring rooms", () => {
    expect(drawn(piece("p", 0, 60, 0, 1, 2))).toEqual({ p: [{ from: 0, to: 3 }] });
  });
  it("draws a session over rooms that do not touch in parts", () => {
    expect(drawn(piece("p", 0, 60, 0, 1, 4))).toEqual({ p: [{ from: 0, to: 2 }, { from: 4, to: 5 }] });
  });
  it("shrinks a plenary only where something else is", () => {
    expect(drawn(piece("p", 0, 60, 0, 1, 2), piece("a", 30, 60, 1))).toEqual({
      p: [{ from: 0, to: 1.5 }, { from: 2, to: 3 }], a: [{ from: 1.5, to: 2 }],
    });
  });
  it("lets two plenaries at one hour divide the rooms", () => {
    expect(drawn(piece("p", 0, 60, 0, 1, 2, 3), piece("q", 30, 90, 0, 1, 2, 3))).toEqual({ p: [{ from: 0, to: 2 }], q: [{ from: 2, to: 4 }] });
  });
  it("lets them divide only the rooms that both take", () => {
    expect(drawn(piece("p", 0, 60, 0, 1, 2, 3), piece("q", 0, 60, 2, 3, 4, 5))).toEqual({ p: [{ from: 0, to: 3 }], q: [{ from: 3, to: 6 }] });
  });
  it("draws a session without any column nowhere", () => expect(drawn(piece("a", 0, 60))).toEqual({ a: [] }));
  it("never lets one cover another, whatever the plan", () => {
    for (let seed = 1; seed <= 300; seed++) {
      const pieces = anyPieces(seed);
      expect(covered(pieces, pack(pieces)), `seed ${seed}`).toEqual([]);
    }
  });
  it("draws every session somewhere, in columns of its own", () => {
    for (let seed = 1; seed <= 100; seed++) {
      for (const [id, segments] of pack(anyPieces(seed))) {
        const columns = anyPieces(seed).find((p) => p.id === id)?.columns ?? [];
        expect(segments.length).toBeGreaterThan(0);
        for (const { from } of segments) expect(columns).toContain(Math.floor(from));
      }
    }
  });
});

function covered(pieces: readonly Piece[], places: Map<string, Segment[]>): string[] {
  const found: string[] = [];
  for (const a of pieces) {
    for (const b of pieces) {
      if (a.id >= b.id || a.end <= b.start || b.end <= a.start) continue;
      const meet = (places.get(a.id) ?? []).some((s) => (places.get(b.id) ?? []).some((u) => s.from < u.to - 1e-9 && u.from < s.to - 1e-9));
      if (meet) found.push(`${a.id} and ${b.id}`);
    }
  }
  return found;
}

// A small plan that a seed names: mostly single rooms, some plenaries, many overlaps.
function anyPieces(seed: number): Piece[] {
  let state = seed * 7919;
  const random = (n: number) => (state = (state * 1103515245 + 12345) % 2147483648) % n;
  return Array.from({ length: 2 + random(9) }, (_, at) => {
    const start = random(20) * 5;
    const columns = Array.from({ length: 6 }, (_, c) => c).filter((c) => (at % 3 === 0 ? random(2) === 0 : false) || c === at % 6);
    return piece(`s${at}`, start, start + 5 + random(12) * 5, ...columns);
  });
}
