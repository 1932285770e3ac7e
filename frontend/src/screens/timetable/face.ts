import type { Placement, Seat, Session, Track } from "$lib/api";
import { fmt, t } from "$lib/i18n";
import { densityOf, spaceOf, titleOf, type Box, type Density, type Way } from "$lib/timetable";
import { countByStatus } from "$lib/ui";

/** What is drawn of a session. */
export interface Face {
  /** Which colours and what type it has. */
  look: string;
  density: Density["name"];
  title: string;
  hours: string;
  track: string;
  /** Who is on it, where there is a foot. */
  people: string;
  seatsAt: "head" | "foot" | "nowhere";
  /** Left, top, width, height, what its words may take, its colour. */
  style: string;
  /** Said by the pointer where the card itself does not say it all. */
  hint: string | undefined;
}

const pauses: readonly Session["kind"][] = ["break", "meal", "social"];
const serif: readonly Session["kind"][] = ["round_table", "plenary", "keynote"];
const roomy = { serif: 220, foot: 300, headSeats: 130, hours: 125, hoursBesideSeats: 220 }; // px of width

/** Decides what a card shows in its box. */
export function faceOf(session: Session, placement: Placement, box: Box, more: { way: Way; track: Track | undefined; seats: readonly Seat[]; people: () => string }): Face {
  const { track, seats, way } = more;
  const space = spaceOf(way, box);
  const title = titleOf(session);
  const isSerif = serif.includes(session.kind);
  const large = isSerif && space.width >= roomy.serif;
  const { name: density, lines } = densityOf(space, title, large);
  const hasFoot = density === "full" || (!["flow", "bare", "turned"].includes(density) && space.width >= roomy.foot);
  const hasHeadSeats = (density === "tall" || density === "short") && !hasFoot && space.width >= roomy.headSeats && seats.length > 0;
  const isTall = density === "short" || density === "full" || density === "tall";
  // In a narrow box the start says enough: the height tells the end.
  const isBrief = density === "flow" || density === "turned" || space.width < (hasHeadSeats ? roomy.hoursBesideSeats : roomy.hours);
  const range = fmt.clockRange(placement.start, placement.start + placement.duration);
  const { left, top, width, height } = box.main;
  return {
    look: [groundOf(session, track), density, isSerif && "serif", large && "large", space.height < 17 && "small"].filter(Boolean).join(" "),
    density,
    title,
    hours: isBrief ? fmt.clock(placement.start) : range,
    track: track && isTall ? track.name : "",
    people: hasFoot ? more.people() : "",
    seatsAt: seats.length === 0 ? "nowhere" : hasFoot ? "foot" : hasHeadSeats ? "head" : "nowhere",
    style: `left:${left}px;top:${top}px;width:${width}px;height:${height}px;--lines:${lines};${spill(space, box)}${track ? `--hue:${track.colour};` : ""}`,
    hint: isTall || density === "bare" ? undefined : `${range} ${title}`,
  };
}

/** Which colours a session has: those of its track, or of its kind. */
export function groundOf({ kind }: Session, track: Track | undefined): string {
  if (track) return "hued";
  if (pauses.includes(kind)) return "pause";
  return kind === "round_table" ? "table" : "plain";
}

function spill(space: { width: number; height: number }, { main }: Box): string {
  const [x, y] = [space.width - main.width, space.height - main.height];
  return x > 0 || y > 0 ? `--spill-x:${x}px;--spill-y:${y}px;` : "";
}

/** The seats in words: "2 confirmés, 1 à pourvoir". */
export function seatsSaid(seats: readonly Seat[]): string {
  return countByStatus(seats).map(([status, n]) => `${n} ${t(`common.status_${status}`)}`).join(", ");
}
