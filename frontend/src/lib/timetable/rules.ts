import type { Plane } from "./layout";
import { yOf, type Hours, type Tick } from "./scale";
import { rectOf, sizeOf, type Rect, type Stretch } from "./way";

/** The lines of the grid as paths, in the pixels of the canvas: one element for each kind, however many lines there are. */
export interface Rules {
  full: string;
  fine: string;
  rooms: string;
}

/** Draws the lines of the hours across each day, and those between its rooms along it. */
export function rulesOf(plane: Plane, ticks: readonly Tick[], length: number): Rules {
  const days = stretchesOfDays(plane);
  const hours = (wanted: boolean) =>
    ticks.filter((tick) => tick.full === wanted)
      .flatMap((tick) => days.map((day) => line(plane, day, Math.round(yOf(plane.scale, tick.minutes)))))
      .join("");
  const rooms = plane.strips.filter((strip) => strip.column > 0).map((strip) => line({ way: plane.way === "down" ? "right" : "down" }, { from: 0, to: length }, Math.round(strip.from)));
  return { full: hours(true), fine: hours(false), rooms: rooms.join("") };
}

// A line across the rooms at so many pixels along time.
function line({ way }: Pick<Plane, "way">, across: Stretch, along: number): string {
  const { left, top } = rectOf(way, { from: along + 0.5, to: along }, across);
  const { width, height } = sizeOf(way, 0, across.to - across.from);
  return `M${left} ${top}${width > 0 ? `h${width}` : `v${height}`}`;
}

/** What each day takes across the grid. */
export function stretchesOfDays({ days, strips }: Pick<Plane, "days" | "strips">): Stretch[] {
  return days.flatMap((dayId) => {
    const own = strips.filter((strip) => strip.dayId === dayId);
    const [first, last] = [own[0], own.at(-1)];
    return first && last ? [{ from: first.from, to: last.to }] : [];
  });
}

/** The sheets of the days on the grid, and on each the hours before it opens and after it closes. */
export function sheetsOf(plane: Plane, length: number, openingOf: (dayId: string) => Hours): { dayId: string; sheet: Rect; closed: Rect[] }[] {
  return stretchesOfDays(plane).map((across, at) => {
    const dayId = plane.days[at] ?? "";
    const { from, to } = openingOf(dayId);
    const shut = [{ from: 0, to: yOf(plane.scale, from) }, { from: yOf(plane.scale, to), to: length }];
    const closed = shut.filter((part) => part.to - part.from > 0.5).map((part) => rectOf(plane.way, part, across));
    return { dayId, sheet: rectOf(plane.way, { from: 0, to: length }, across), closed };
  });
}
