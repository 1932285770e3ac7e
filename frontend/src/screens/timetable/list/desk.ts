import { createContext } from "svelte";
import type { Board, Selection } from "$lib/state";
import type { Moves } from "../moves.svelte";
import type { People } from "../people/people.svelte";
import type { Surface } from "../surface.svelte";
import type { Choice } from "./choice.svelte";
import type { Edits } from "./edits";
import type { Listing } from "./listing.svelte";
import type { Together } from "./together.svelte";

/** What the parts of the list share. */
export interface Desk {
  board: Board;
  selection: Selection;
  surface: Surface;
  moves: Moves;
  people: People;
  listing: Listing;
  chosen: Choice;
  edits: Edits;
  together: Together;
}

export const [getDesk, setDesk] = createContext<Desk>();
