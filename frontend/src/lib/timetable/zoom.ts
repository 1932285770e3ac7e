import type { Hours } from "./scale";

/** The steps of the zoom; 1 is 100 %. */
export const zooms = [0.4, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4, 6] as const;

const natural = 1.5; // pixels per minute at 100 %
const [least, most] = [0.25, 6];

export function perMinuteAt(zoom: number): number {
  return natural * zoom;
}

/** The next step up or down. */
export function zoomBy(zoom: number, direction: 1 | -1): number {
  const near = 0.001;
  if (direction > 0) return zooms.find((z) => z > zoom + near) ?? zooms[zooms.length - 1] ?? zoom;
  return zooms.findLast((z) => z < zoom - near) ?? zooms[0];
}

/** The zoom at which a day just fits into a height of pixels. */
export function zoomToFit(hours: Hours, height: number): number {
  const minutes = Math.max(hours.to - hours.from, 60);
  return Math.min(Math.max(height / (minutes * natural), least), most);
}
