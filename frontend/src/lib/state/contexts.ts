import { createContext } from "svelte";
import type { Acts } from "./acts.svelte";
import type { Announcer } from "./announcer.svelte";
import type { Board } from "./board.svelte";
import type { Navigation } from "./navigation.svelte";
import type { Preferences } from "./preferences.svelte";
import type { Selection } from "./selection.svelte";
import type { Workspace } from "./workspace.svelte";

export const [getBoard, setBoard] = createContext<Board>();
export const [getActs, setActs] = createContext<Acts>();
export const [getAnnouncer, setAnnouncer] = createContext<Announcer>();
export const [getNavigation, setNavigation] = createContext<Navigation>();
export const [getPreferences, setPreferences] = createContext<Preferences>();
export const [getSelection, setSelection] = createContext<Selection>();
export const [getWorkspace, setWorkspace] = createContext<Workspace>();
