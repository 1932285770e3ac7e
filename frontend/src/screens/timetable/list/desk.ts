import { createContext } from "svelte";
import type { Board, Selection } from "$lib/state";
import type { Moves } from "../moves.svelte";
import type { Surface } from "../surface.svelte";
import type { Chosen } from "./chosen.svelte";
import type { Edits } from "./edits";
import type { Listing } from "./listing.svelte";

/** What the parts of the list share. */
export interface Desk {
  board: Board;
  selection: Selection;
  surface: Surface;
  moves: Moves;
  listing: Listing;
  chosen: Chosen;
  edits: Edits;
}

export const [getDesk, setDesk] = createContext<Desk>();
