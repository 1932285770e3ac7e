import type { ID, Kind, Role } from "$lib/api";
import type { Token } from "./token";

/** What was typed. */
export interface Line {
  text: string;
  tokens: readonly Token[];
}

export type Half = "morning" | "afternoon" | "evening";

/** What a reading has found so far. */
export interface Found {
  sessions: readonly ID[];
  persons: readonly ID[];
  rooms: readonly ID[];
  allRooms: boolean;
  dayId: ID;
  /** Minutes after midnight, in the order in which they were said. */
  hours: readonly number[];
  /** Minutes; null: none were said. */
  minutes: number | null;
  /** How the minutes are meant: later, earlier, or as a length. */
  sign: -1 | 0 | 1;
  half: Half | null;
  kind: Kind | null;
  role: Role | "";
  /** A meal or break that gives up its length. */
  absorb: ID;
  /** Words that are taken as they are. */
  text: string;
}

export const nothing: Found = {
  sessions: [], persons: [], rooms: [], allRooms: false, dayId: "", hours: [], minutes: null, sign: 0, half: null, kind: null, role: "", absorb: "", text: "",
};

/** One way of understanding the first words. */
export interface Reading {
  /** The word that is next. */
  at: number;
  /** What was not understood or only guessed; 0: nothing. */
  doubt: number;
  found: Found;
}

export const start: Reading = { at: 0, doubt: 0, found: nothing };

/** Takes a reading further. */
export function further(reading: Reading, at: number, found: Partial<Found> = {}, doubt = 0): Reading {
  return { at, doubt: reading.doubt + doubt, found: { ...reading.found, ...found } };
}
