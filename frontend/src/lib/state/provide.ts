import { Acts } from "./acts.svelte";
import { Announcer } from "./announcer.svelte";
import { Board } from "./board.svelte";
import { setActs, setAnnouncer, setBoard, setNavigation, setPreferences, setSelection, setWorkspace } from "./contexts";
import { Navigation } from "./navigation.svelte";
import { Preferences, type Keep } from "./preferences.svelte";
import { Selection } from "./selection.svelte";
import { Workspace } from "./workspace.svelte";

/** Makes the state of a window and hands it to every component below. */
export function provideState(keep: Keep) {
  const board = setBoard(new Board());
  const navigation = setNavigation(new Navigation());
  const selection = setSelection(new Selection());
  const announcer = setAnnouncer(new Announcer());
  const preferences = setPreferences(new Preferences(keep));
  const workspace = setWorkspace(new Workspace(board, navigation, selection));
  setActs(new Acts(board, announcer, (outcome) => workspace.follow(outcome)));
  return { board, navigation, selection, announcer, preferences, workspace };
}
