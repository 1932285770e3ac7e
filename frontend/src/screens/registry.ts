import type { Component } from "svelte";
import type { ID, Table } from "$lib/api";
import type { PlaceName } from "$lib/state";

/** A screen takes no props: it finds what it needs in the contexts of $lib/state. */
export type Screen = Component;

/** What the inspector shows for a selected record. */
export type Inspector = Component<{ id: ID }>;

type Load<T> = () => Promise<{ default: T }>;

// A place exists when its folder has a Screen.svelte, so nothing in the window leads to a screen that is not there.
const screens = import.meta.glob<{ default: Screen }>("./*/Screen.svelte");
const inspectors = import.meta.glob<{ default: Inspector }>("./*/*Inspector.svelte");

/** How to load the screen of a place; undefined: there is none. */
export function screenOf(place: PlaceName): Load<Screen> | undefined {
  return screens[`./${place}/Screen.svelte`];
}

export function exists(place: PlaceName): boolean {
  return screenOf(place) !== undefined;
}

/** How to load what shows a record of a table: sessions/SessionInspector.svelte for "session"; undefined: nothing does. */
export function inspectorOf(table: Table): Load<Inspector> | undefined {
  const name = `/${table[0]?.toUpperCase()}${table.slice(1)}Inspector.svelte`;
  const path = Object.keys(inspectors).find((known) => known.endsWith(name));
  return path === undefined ? undefined : inspectors[path];
}

/** Loads every screen once the first is painted, so that no later one is waited for. */
export function preload(): void {
  for (const load of [...Object.values(screens), ...Object.values(inspectors)]) void load();
}
