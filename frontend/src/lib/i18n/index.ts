export { fmt } from "./fmt";
export { locale, type Locale } from "./locale.svelte";
export type { Key } from "./messages";
export { readClock, readDate, readDuration } from "./read";
export { say, t, type Params } from "./t";
export type { DateStyle } from "./calendar";
