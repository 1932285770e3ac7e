export { date as calendarDate } from "./calendar";
export { clock as clockTime, duration } from "./clock";
export { fmt } from "./fmt";
export { locale, localeOf, type Locale } from "./locale.svelte";
export type { Key } from "./messages";
export { readClock, readDate, readDuration } from "./read";
export { say, type Params } from "./say";
export { t } from "./t";
export type { DateStyle } from "./calendar";
