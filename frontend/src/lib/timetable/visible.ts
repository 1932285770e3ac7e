import type { ID } from "$lib/api";
import type { Box } from "./layout";
import type { Rect } from "./way";

/** The part of the grid that is in the DOM, in the pixels of the grid. */
export interface View {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const step = 200; // px: the view moves in steps, so that most scrolling renders nothing
const ahead = 120; // px beyond the edges, ready before they are seen

/** The view around what is scrolled to. */
export function viewOf(scroll: { left: number; top: number }, size: { width: number; height: number }): View {
  const down = (n: number) => Math.floor((n - ahead) / step) * step;
  const up = (n: number) => Math.ceil((n + ahead) / step) * step;
  return { left: down(scroll.left), right: up(scroll.left + size.width), top: down(scroll.top), bottom: up(scroll.top + size.height) };
}

export function sameView(a: View, b: View): boolean {
  return a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;
}

/** The boxes in view, in their order; those to keep (focused, selected, dragged) stay wherever they are. */
export function boxesIn(boxes: readonly Box[], view: View, keep: ReadonlySet<ID>): Box[] {
  return boxes.filter((box) => keep.has(box.id) || meets(box.main, view) || box.echoes.some((echo) => meets(echo, view)));
}

function meets(rect: Rect, view: View): boolean {
  return rect.left < view.right && rect.left + rect.width > view.left && rect.top < view.bottom && rect.top + rect.height > view.top;
}

/** How far to scroll along one axis so that a stretch is seen, 0 when it is; a stretch longer than the window shows its beginning. */
export function scrollToShow(stretch: { from: number; to: number }, seen: { from: number; to: number }): number {
  if (stretch.from < seen.from || stretch.to - stretch.from > seen.to - seen.from) return stretch.from - seen.from;
  return Math.max(0, stretch.to - seen.to);
}
