/** How much of a session fits into its box. */
export interface Density {
  /** "line": hours and title on one line; "short": also a foot where wide; "full": hours, title and foot below each other. */
  name: "line" | "short" | "full";
  /** Lines of the title. */
  lines: number;
  /** There is room for the people and the seats. */
  foot: boolean;
}

// Pixels: the padding of a card and the heights of its lines; Card.svelte draws with the same numbers.
const [padding, hours, footLine] = [10, 17, 20];
const titleLine = { plain: 18, large: 22 };

/** Decides what a card shows, so that no line is ever cut in half. */
export function densityOf(height: number, width: number, large: boolean): Density {
  const line = large ? titleLine.large : titleLine.plain;
  const inside = height - padding;
  if (inside < hours + line) return { name: "line", lines: 1, foot: width >= 300 };
  const foot = inside >= hours + line + footLine;
  const lines = Math.floor((inside - hours - (foot ? footLine : 0)) / line);
  return { name: foot ? "full" : "short", lines: Math.max(1, lines), foot: foot || width >= 420 };
}
