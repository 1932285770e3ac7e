import type { Box } from "./layout";
import { lengthsOf, sizeOf, type Rect, type Size, type Way } from "./way";

/** How much of a session fits into its box. */
export interface Density {
  /** "bare": no words, until the pointer or the focus is on it; "turned": they run down, in a box too
      narrow for a line; "flow": the start and the title run on together; "line": hours,
      title and people on one line; "short": one below the other; "full": with a foot for people and seats; "tall": a long
      title takes the foot's place, and the seats stand beside the hours. */
  name: "bare" | "turned" | "flow" | "line" | "short" | "full" | "tall";
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
const least = { width: 40, height: 11 }; // px that words need
// px: from which width on words are turned, up to which, up to which where a word has no room, and how tall the box is
const upright = { width: 15, below: 56, tight: 80, height: 54 };
// Below so many pixels along time the words of a session run on over blank ground, up to a line, or to a few words.
const scant: Record<Way, number> = { down: least.height, right: least.width };
const ample: Record<Way, number> = { down: flowLine, right: 110 };

/** What there is for the words of a session: its box and, where that is short, the blank ground that follows. The box itself
    stays as long as its time. */
export function spaceOf(way: Way, { main, free }: Pick<Box, "main" | "free">): Size {
  const { along, across } = lengthsOf(way, main);
  return sizeOf(way, along < scant[way] ? Math.max(along, Math.min(free, ample[way])) : along, across);
}

const target = 24; // px that a pointer can hit without aiming

/** Where a session that is too small to hit can be hit as well: around it, under whatever else is there. Null: it is large enough. */
export function reachOf({ left, top, width, height }: Rect): Rect | null {
  if (width >= target && height >= target) return null;
  const [x, y] = [Math.max(0, target - width) / 2, Math.max(0, target - height) / 2];
  return { left: left - x, top: top - y, width: width + 2 * x, height: height + 2 * y };
}

/** Decides what a card shows, so that no line is ever cut in half. */
export function densityOf(space: Size, title: string, large: boolean): Density {
  if (isTurned(space, title)) return { name: "turned", lines: Math.max(1, Math.floor((space.width - 5) / flowLine)) };
  if (space.width < least.width || space.height < least.height) return { name: "bare", lines: 1 };
  const size = large ? "large" : "plain";
  const inside = space.height - padding;
  const room = Math.floor((inside - hours) / titleLine[size]);
  if (room < 1) return low(space);
  const besideFoot = Math.floor((inside - hours - footLine) / titleLine[size]);
  if (besideFoot < 1) return { name: "short", lines: room };
  const wanted = Math.ceil((title.length * letter[size]) / Math.max(space.width - sides, 1));
  return wanted > besideFoot && room > besideFoot ? { name: "tall", lines: room } : { name: "full", lines: besideFoot };
}

function isTurned({ width, height }: Size, title: string): boolean {
  const isNarrow = width < upright.below || (width < upright.tight && isBetterTurned({ width, height }, title));
  return isNarrow && width >= upright.width && height >= upright.height && height > width;
}

// Turned, no word is broken, and there is room for the hour and the whole title.
function isBetterTurned({ width, height }: Size, title: string): boolean {
  const [clock, lines] = [6, Math.floor((width - 5) / flowLine)]; // letters of the hour
  return longestWord(title) * letter.plain > width - sides && (clock + title.length) * letter.plain <= lines * height;
}

function longestWord(title: string): number {
  return Math.max(...title.split(/[\s-]+/u).map((word) => word.length));
}

function low({ width, height }: Size): Density {
  if (width >= wide) return { name: "line", lines: 1 };
  return { name: "flow", lines: Math.max(1, Math.floor((height - 2) / flowLine)) };
}
