import type { Hours } from "./scale";
import type { Way } from "./way";

/** The steps of the zoom; 1 is 100 %. */
export const zooms = [0.4, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4, 6, 8] as const;

// Pixels per minute at 100 %: an hour of lines below each other, or of words beside each other.
const natural: Record<Way, number> = { down: 1.5, right: 4 };
const [least, most] = [0.2, 8];

export function perMinuteAt(zoom: number, way: Way = "down"): number {
  return natural[way] * zoom;
}

/** The next step up or down. */
export function zoomBy(zoom: number, direction: 1 | -1): number {
  const near = 0.001;
  if (direction > 0) return zooms.find((z) => z > zoom + near) ?? zooms[zooms.length - 1] ?? zoom;
  return zooms.findLast((z) => z < zoom - near) ?? zooms[0];
}

/** The zoom at which a day just fits into so many pixels. */
export function zoomToFit(hours: Hours, length: number, way: Way = "down"): number {
  const minutes = Math.max(hours.to - hours.from, 60);
  return Math.min(Math.max(length / (minutes * natural[way]), least), most);
}
