import type { ID } from "$lib/api";

/** Before which row a row goes when it moves by some places; "" is the end, null: it stays where it is. */
export function beforeAfterStep(ids: readonly ID[], id: ID, by: 1 | -1): ID | null {
  const at = ids.indexOf(id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= ids.length) return null;
  return (by < 0 ? ids[to] : ids[to + 1]) ?? "";
}

/** Before which row a row goes when it is let go in a gap: gap 0 is above the first row; null: it stays. */
export function beforeInGap(ids: readonly ID[], id: ID, gap: number): ID | null {
  const at = ids.indexOf(id);
  if (at < 0 || gap === at || gap === at + 1) return null;
  return ids[gap] ?? "";
}

/** The gap that a pointer is nearest to, of rows whose middles are given in pixels from above. */
export function gapAt(middles: readonly number[], y: number): number {
  const below = middles.findIndex((middle) => y < middle);
  return below < 0 ? middles.length : below;
}
