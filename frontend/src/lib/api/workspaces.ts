import * as bound from "$wails/go/app/Workspaces";
import type { app } from "$wails/go/models";
import { call } from "./call";

export type Workspace = app.Workspace;
export type Beginning = app.Beginning;
export type Recent = app.Recent;

/** The files that hold everything. */
export const workspaces = {
  /** What the window shows first: the open workspace, or why none is. */
  begin: () => call(bound.Begin),
  /** Opens a file in place of the one that is open. */
  open: (path: string) => call(() => bound.Open(path)),
  /** Lets the user choose a file and opens it; an empty path: they chose none. */
  choose: () => call(bound.Choose),
  /** Makes a new file; without a path, in the documents folder. */
  create: (path = "") => call(() => bound.Create(path)),
  close: () => call(bound.Close),
  /** Takes a file off the list of recent ones; the file stays. */
  forget: (path: string) => call(() => bound.Forget(path)),
  /** Writes a whole copy beside the open workspace and tells its path. */
  copy: () => call(bound.Copy),
};
