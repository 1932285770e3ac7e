import { createContext } from "svelte";
import type { ID } from "$lib/api";
import type { Announcer, Board, Selection } from "$lib/state";
import type { Point } from "$lib/timetable";
import type { Chosen } from "./chosen.svelte";
import type { Focus } from "./focus.svelte";
import type { Hand } from "./hand.svelte";
import type { Moves } from "./moves.svelte";
import type { Drag } from "./people/drag";
import type { People } from "./people/people.svelte";
import type { Pointer } from "./pointer";
import type { Surface } from "./surface.svelte";

/** What the parts of the screen share. */
export interface Tools {
  board: Board;
  selection: Selection;
  announcer: Announcer;
  surface: Surface;
  moves: Moves;
  chosen: Chosen;
  hand: Hand;
  focus: Focus;
  pointer: Pointer;
  people: People;
  personDrag: Drag;
  /** Opens what makes a session, after the one given. */
  create: (after: ID) => void;
  /** Opens the field that renames a session where it is. */
  rename: (id: ID) => void;
  /** The session that is being renamed, or "". */
  readonly renaming: ID;
  renamed: () => void;
  /** Opens the menu of a session, at a point of the window or beside its card. */
  menu: (id: ID, at: Point | null) => void;
  help: () => void;
}

export const [getTools, setTools] = createContext<Tools>();
