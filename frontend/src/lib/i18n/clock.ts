import type { Locale } from "./locale.svelte";

const nbsp = "\u00a0";
const minutesPerDay = 1440;

/** A time of day from minutes after midnight: 585 is "9 h 45" in French, "9:45" in English. */
export function clock(locale: Locale, minutes: number): string {
  const wrapped = ((minutes % minutesPerDay) + minutesPerDay) % minutesPerDay;
  const [hour, minute] = [Math.floor(wrapped / 60), wrapped % 60];
  if (locale === "en") return `${hour}:${two(minute)}`;
  return minute === 0 ? `${hour}${nbsp}h` : `${hour}${nbsp}h${nbsp}${two(minute)}`;
}

/** Two times of day: "11 h 40 – 12 h 40". */
export function clockRange(locale: Locale, from: number, to: number): string {
  return `${clock(locale, from)} – ${clock(locale, to)}`;
}

/** A length of time in minutes: "45 min", "1 h", "1 h 30". */
export function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest}${nbsp}min`;
  return rest === 0 ? `${hours}${nbsp}h` : `${hours}${nbsp}h${nbsp}${two(rest)}`;
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}
