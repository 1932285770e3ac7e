import { createContext } from "svelte";
import type { ID } from "$lib/api";
import type { DayDeed } from "./deeds";

/** Which whole-day operation is being made up, and what it starts from. It lives above the screens, so that the palette can
    open a dialog from anywhere. */
export class OperationDesk {
  open = $state.raw<DayDeed | null>(null);
  /** The day on the screen; empty: the timetable is not shown. */
  dayId = $state.raw<ID>("");
  /** What is selected in the timetable. */
  chosen = $state.raw<readonly ID[]>([]);
}

export const [getOperationDesk, setOperationDesk] = createContext<OperationDesk>();
