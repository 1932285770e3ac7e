/** The colours offered for tracks: muted, told apart by lightness too, and readable by day and by night (see .hued). */
export const trackHues = [
  "#0b6b6b",
  "#7a4a00",
  "#7a2e6a",
  "#2d4a9e",
  "#3f6b1f",
  "#96331f",
  "#5a3d99",
  "#4a5a68",
] as const;

/** The colour of the next track: the first that is not taken, or else the least far back. */
export function nextHue(taken: readonly string[]): string {
  return trackHues.find((hue) => !taken.includes(hue)) ?? trackHues[taken.length % trackHues.length] ?? trackHues[0];
}
