import * as bound from "$wails/go/app/History";
import type { app } from "$wails/go/models";
import { act, call } from "./call";

export type Entry = app.Entry;

/** What was done, and the way back. */
export const history = {
  undo: () => act(bound.Undo),
  redo: () => act(bound.Redo),
  /** The last acts, newest first. */
  list: (limit: number) => call(() => bound.List(limit)),
};
