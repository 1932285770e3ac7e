import { createContext } from "svelte";
import type { ID } from "$lib/api";
import type { Announcer, Board, Selection } from "$lib/state";
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
  hand: Hand;
  focus: Focus;
  pointer: Pointer;
  people: People;
  personDrag: Drag;
  /** Opens what makes a session, after the one given. */
  create: (after: ID) => void;
  help: () => void;
}

export const [getTools, setTools] = createContext<Tools>();
