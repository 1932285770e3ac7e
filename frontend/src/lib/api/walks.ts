import * as bound from "$wails/go/app/Walks";
import { act } from "./call";
import type { ID } from "./records";

/** How long it takes on foot from one room to another. */
export const walks = {
  /** Minutes, either way; -1 forgets them, and the edition's moveGap holds again. */
  set: (edition: ID, roomA: ID, roomB: ID, minutes: number) => act(() => bound.Set(edition, roomA, roomB, minutes)),
};
