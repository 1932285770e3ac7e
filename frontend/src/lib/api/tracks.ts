import * as bound from "$wails/go/app/Tracks";
import type { planner } from "$wails/go/models";
import { act } from "./call";
import type { ID } from "./records";

/** The themes that run through sessions. */
export const tracks = {
  create: (edition: ID, name: string, colour: string) => act(() => bound.Create(edition, name, colour)),
  edit: (track: ID, edit: planner.TrackEdit) => act(() => bound.Edit(track, edit)),
  /** Puts one before another; at the end with none. */
  move: (track: ID, before: ID | "") => act(() => bound.Move(track, before)),
  delete: (track: ID) => act(() => bound.Delete(track)),
};
