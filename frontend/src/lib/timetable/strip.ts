import type { ID } from "$lib/api";
import type { Columns } from "./column";
import type { Segment } from "./pack";
import type { Stretch } from "./way";

/** A room's place across the grid, on one day. With all days shown there is one for each day and room. */
export interface Strip extends Stretch {
  dayId: ID;
  /** The column in its day. */
  column: number;
  /** Narrow: it shows that something is there, and no words. */
  folded: boolean;
}

/** What the strips are drawn with; pixels. */
export interface Measures {
  /** How much there is to fill. */
  room: number;
  /** The least of a room that is not folded. */
  least: number;
  /** The most that a room grows to fill; none: as much as there is. */
  most?: number;
  folded: number;
  /** Before each day but the first. */
  apart: number;
  /** Before each day, for its name. */
  lead: number;
}

/** Lays the columns of each day beside each other: as large as the room allows, and never smaller than the least. */
export function stripsOf(days: readonly ID[], columns: Columns, folded: ReadonlySet<ID>, measures: Measures): Strip[] {
  const isFolded = (column: number) => folded.has(columns.rooms[column] ?? "");
  const narrow = columns.rooms.filter((room) => folded.has(room)).length * days.length;
  const open = columns.count * days.length - narrow;
  const size = sizeOfOpen(open, measures.room - narrow * measures.folded - gaps(days.length, measures), measures);
  const strips: Strip[] = [];
  let at = 0;
  days.forEach((dayId, index) => {
    at += measures.lead + (index > 0 ? measures.apart : 0);
    for (let column = 0; column < columns.count; column++) {
      const to = at + (isFolded(column) ? measures.folded : size);
      strips.push({ dayId, column, folded: isFolded(column), from: at, to });
      at = to;
    }
  });
  return strips;
}

function gaps(days: number, { apart, lead }: Measures): number {
  return days * lead + Math.max(0, days - 1) * apart;
}

function sizeOfOpen(count: number, room: number, { least, most = Infinity }: Measures): number {
  return Math.max(least, Math.min(most, room / Math.max(count, 1)));
}

/** The strip at so many pixels; between two days and beyond the last there is none. */
export function stripAt(strips: readonly Strip[], across: number): Strip | undefined {
  return strips.find((strip) => across >= strip.from && across < strip.to);
}

/** The pixels of a segment of packed columns; `first` is the strip of its day's first column. */
export function acrossOf(strips: readonly Strip[], first: number, { from, to }: Segment): Stretch {
  const last = Math.ceil(to) - 1;
  return { from: within(strips[first + Math.floor(from)], from % 1), to: within(strips[first + last], to - last) };
}

function within(strip: Strip | undefined, share: number): number {
  return strip ? strip.from + (strip.to - strip.from) * share : 0;
}

/** The strips that meet a stretch, in their order. */
export function stripsIn(strips: readonly Strip[], view: Stretch): Strip[] {
  return strips.filter((strip) => strip.from < view.to && strip.to > view.from);
}
