import * as bound from "$wails/go/app/Operations";
import type { app } from "$wails/go/models";
import type { Finding, Label } from "./board";
import { act, call } from "./call";
import type { ID, Kind, Placement } from "./records";

/** A refusal as it travels inside of an answer. */
export type Failure = app.Failure;

/** What an operation does. */
export type Deed =
  | "arrange"
  | "shift"
  | "insert_pause"
  | "swap_rooms"
  | "swap_sessions"
  | "swap_bands"
  | "move_band"
  | "close_gaps"
  | "fill_seat"
  | "replace_person"
  | "edit";

/** A session and where it goes. */
export interface Move {
  sessionId: ID;
  placement: Placement;
}

/** An act on several sessions. Every field is there; only those of its deed count. */
export interface Operation {
  do: Deed;
  /** arrange: moving, resizing, to the tray with an empty day. */
  moves: Move[];
  /** shift, insert_pause, move_band, close_gaps; swap_rooms: empty for all days. */
  dayId: ID;
  /** Minutes after midnight; shift: what starts at or after. */
  at: number;
  /** shift: below zero for earlier; insert_pause: its length. */
  minutes: number;
  /** shift, insert_pause: the pause that gives up its minutes; empty: none. */
  absorb: ID;
  /** insert_pause: break or meal; edit: the new kind, empty to keep each its own. */
  kind: Kind | "";
  /** insert_pause; edit: the new title, empty to keep each its own. */
  title: string;
  /** swap_rooms: two; close_gaps: these alone, none for all. */
  rooms: ID[];
  /** swap_sessions: one; swap_bands, move_band: a band; edit. */
  sessions: ID[];
  /** swap_sessions: the other one; swap_bands: the other band. */
  others: ID[];
  seatId: ID;
  personId: ID;
}

/** What an operation would do. */
export interface Preview {
  label: Label;
  moves: { sessionId: ID; from: Placement; to: Placement }[];
  added: Finding[];
  /** Keys of the findings that would no longer stand. */
  gone: string[];
  /** Why it would be refused. */
  problem: Failure | null;
}

const nothing = () => ({
  moves: [], dayId: "", at: 0, minutes: 0, absorb: "", kind: "", title: "", rooms: [], sessions: [], others: [], seatId: "",
  personId: "",
}) satisfies Omit<Operation, "do">;

/** Makes an operation of its deed and of the fields that count for it. */
export function operation(deed: Deed, fields: Partial<Omit<Operation, "do">>): Operation {
  return { ...nothing(), ...fields, do: deed };
}

/** Acts on several sessions, which can be looked at before they are done. */
export const operations = {
  /** Shows what an operation would do; nothing is written. */
  preview: (edition: ID, op: Operation) => call(() => bound.Preview(edition, op)) as Promise<Preview>,
  /** Does it; undo takes it back whole. */
  apply: (edition: ID, op: Operation) => act(() => bound.Apply(edition, op)),
};
