/** How large pages are shown: as wide as there is room, as a whole, or by a percentage of their size. */
export type Zoom = "width" | "page" | number;

const steps = [25, 33, 50, 67, 80, 100, 125, 150, 200, 300];
const margin = 24; // px around a page
const widest = 1100; // px: wider, a page is only larger, not clearer

/** A page as it is on paper: its width in px, and width by height. */
export interface Paper {
  width: number;
  ratio: number;
}

/** The width in px at which a page is shown in a box. */
export function widthFor(zoom: Zoom, box: { width: number; height: number }, paper: Paper): number {
  const most = Math.max(120, box.width - 2 * margin);
  if (zoom === "width") return Math.round(Math.min(most, widest));
  if (zoom === "page") return Math.round(Math.min(most, Math.max(120, (box.height - 2 * margin) * paper.ratio)));
  return Math.round((paper.width * zoom) / 100);
}

/** The percentage of its size on paper that a width is. */
export function percentOf(width: number, paper: Paper): number {
  return Math.round((width / paper.width) * 100);
}

/** The next step from a percentage: larger with 1, smaller with -1. */
export function zoomBy(percent: number, by: 1 | -1): number {
  const next = by > 0 ? steps.find((step) => step > percent) : steps.findLast((step) => step < percent);
  return next ?? percent;
}

/** The page that is at the top of what is seen: pages are in rows of so many, each so high. */
export function pageAt(scrollTop: number, page: { height: number; perRow: number; count: number }): number {
  const row = Math.max(0, Math.floor((scrollTop + page.height / 2) / (page.height + margin)));
  return Math.min(page.count, row * page.perRow + 1);
}

/** How many pages stand side by side. */
export function perRow(box: number, width: number): number {
  return Math.max(1, Math.floor((box - margin) / (width + margin)));
}
