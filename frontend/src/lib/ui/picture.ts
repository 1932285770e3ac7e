import type { Seat } from "$lib/api";
import { markOf, type Mark } from "./seats";

/** A row of marks as four paths, twelve units high: one picture costs far less than a picture for each seat. */
export interface Picture {
  /** Units. */
  width: number;
  fill: string;
  line: string;
  struck: string;
  ring: string;
}

const unit = 12;
const circle = (x: number, r: number) => `M${x - r} 6a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`;

/** Draws marks beside each other; the gap is in units. */
export function pictureOf(seats: readonly Pick<Seat, "status">[], gap: number): Picture {
  const picture: Picture = { width: seats.length * (unit + gap) - gap, fill: "", line: "", struck: "", ring: "" };
  seats.forEach((seat, at) => draw(picture, markOf(seat.status), at * (unit + gap) + unit / 2));
  return picture;
}

function draw(picture: Picture, mark: Mark, x: number): void {
  switch (mark) {
    case "full":
      picture.fill += circle(x, 5.5);
      break;
    case "half":
      picture.line += circle(x, 5);
      picture.fill += `M${x - 5} 6a5 5 0 0 0 10 0z`;
      break;
    case "dot":
      picture.line += circle(x, 5);
      picture.fill += circle(x, 2);
      break;
    case "ring":
      picture.ring += circle(x, 4.9);
      break;
    case "struck":
      picture.struck += `${circle(x, 5)}M${x - 3.5} 9.5l7-7`;
      break;
    case "small":
      picture.line += circle(x, 3);
  }
}
