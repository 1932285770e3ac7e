export { Acts, type Act } from "./acts.svelte";
export { Announcer, type Notice, type Tone } from "./announcer.svelte";
export { Board } from "./board.svelte";
export { Collection } from "./collection.svelte";
export * from "./contexts";
export { filters, Navigation, places, type Filter, type Place, type PlaceName } from "./navigation.svelte";
export { byDate, byPosition, byProtocol, byTime } from "./order";
export { Preferences, themes, type Keep, type Theme } from "./preferences.svelte";
export { Selection } from "./selection.svelte";
