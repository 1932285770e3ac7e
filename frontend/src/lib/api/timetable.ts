import * as bound from "$wails/go/app/Timetable";
import type { Label, Severity } from "./board";
import { call } from "./call";
import type { ID } from "./records";

/** A time that the first of the held sessions may not overlap, and why. */
export interface Block {
  /** Minutes after the day's midnight. */
  from: number;
  to: number;
  /** Of the finding that would come. */
  code: string;
  severity: Severity;
  reason: Label;
}

/** Where sessions that are held cannot go. */
export interface Shading {
  days: {
    dayId: ID;
    /** Whatever the room. */
    everywhere: Block[];
    rooms: { roomId: ID; blocks: Block[] }[];
  }[];
}

/** What the grid asks while somebody moves sessions about: once, when a drag begins. */
export const timetable = {
  /** For sessions that move together, the first of them under the hand. */
  shading: (edition: ID, sessions: ID[]) => call(() => bound.Shading(edition, sessions)) as Promise<Shading>,
  /** For a session of some minutes that is still to be made. */
  shadingOfNew: (edition: ID, duration: number) =>
    call(() => bound.ShadingOfNew(edition, duration)) as Promise<Shading>,
};
