import * as bound from "$wails/go/app/Workspaces";
import type { app } from "$wails/go/models";
import type { BoardData } from "./board";
import { call } from "./call";

/** An open file; the board is that of the edition which was last on the screen, null when there is none. */
export type Workspace = Omit<app.Workspace, "board"> & { board: BoardData | null };
export type Beginning = Omit<app.Beginning, "workspace"> & { workspace: Workspace | null };
export type Recent = app.Recent;

/** The files that hold everything. */
export const workspaces = {
  /** What the window shows first: the open workspace, or why none is. */
  begin: () => call(bound.Begin) as Promise<Beginning>,
  /** Opens a file in place of the one that is open. */
  open: (path: string) => call(() => bound.Open(path)) as Promise<Workspace>,
  /** Lets the user choose a file and opens it; an empty path: they chose none. */
  choose: () => call(bound.Choose) as Promise<Workspace>,
  /** Makes a new file; without a path, in the documents folder. */
  create: (path = "") => call(() => bound.Create(path)) as Promise<Workspace>,
  close: () => call(bound.Close),
  /** Takes a file off the list of recent ones; the file stays. */
  forget: (path: string) => call(() => bound.Forget(path)),
  /** Writes a whole copy beside the open workspace and tells its path. */
  copy: () => call(bound.Copy),
};
