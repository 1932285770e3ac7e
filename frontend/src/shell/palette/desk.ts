import type { Acts, Announcer, Board, Navigation, Preferences, Selection, Workspace } from "$lib/state";
import type { OperationDesk } from "$screens/timetable/operations/desk.svelte";

/** What the palette acts on. */
export interface Desk {
  board: Board;
  acts: Acts;
  announcer: Announcer;
  selection: Selection;
  navigation: Navigation;
  preferences: Preferences;
  workspace: Workspace;
  operations: OperationDesk;
}
