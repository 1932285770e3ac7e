/** How much of a session fits into its box. */
export interface Density {
  /** "flow": the start and the title run on together; "line": hours, title and people on one line; "short": one below the other; "full": with a foot for people and seats; "tall": a
      long title takes the foot's place, and the seats stand beside the hours. */
  name: "flow" | "line" | "short" | "full" | "tall";
  /** Lines of the title. */
  lines: number;
}

// Pixels: the padding of a card and the heights of its lines; Card.svelte draws with the same numbers.
const [padding, hours, footLine] = [10, 17, 20];
const titleLine = { plain: 18, large: 22 };
// A letter of the title is about so wide; only a guess, the browser breaks the lines.
const letter = { plain: 7.7, large: 8.4 };
const sides = 24; // px beside the title
const flowLine = 15;
const wide = 300; // px from which a low box has its words side by side

/** Decides what a card shows, so that no line is ever cut in half. */
export function densityOf(box: { width: number; height: number }, title: string, large: boolean): Density {
  const size = large ? "large" : "plain";
  const inside = box.height - padding;
  const room = Math.floor((inside - hours) / titleLine[size]);
  if (room < 1) return low(box);
  const besideFoot = Math.floor((inside - hours - footLine) / titleLine[size]);
  if (besideFoot < 1) return { name: "short", lines: room };
  const wanted = Math.ceil((title.length * letter[size]) / Math.max(box.width - sides, 1));
  return wanted > besideFoot && room > besideFoot ? { name: "tall", lines: room } : { name: "full", lines: besideFoot };
}

function low({ width, height }: { width: number; height: number }): Density {
  if (width >= wide) return { name: "line", lines: 1 };
  return { name: "flow", lines: Math.max(1, Math.floor((height - 2) / flowLine)) };
}
