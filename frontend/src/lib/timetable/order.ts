import type { ID } from "$lib/api";

/** Before which room a room goes when it is let go in a gap of those that are shown: gap 0 is before the first. "" is the end of
    all rooms; null: it stays where it is. Rooms that are not shown keep their place behind the one before them. */
export function beforeAmong(all: readonly ID[], shown: readonly ID[], id: ID, gap: number): ID | null {
  const at = shown.indexOf(id);
  if (at < 0 || gap < 0 || gap > shown.length || gap === at || gap === at + 1) return null;
  return shown[gap] ?? all[all.indexOf(shown.at(-1) ?? "") + 1] ?? "";
}
