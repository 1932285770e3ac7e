import { dateAfter } from "../day/hours";

/** What next year's edition would be called: the year in the name counts on, or else a number is added. */
export function nextName(name: string): string {
  const year = /(?<!\d)(19|20)\d\d(?!\d)/g;
  const last = [...name.matchAll(year)].at(-1);
  if (!last) return `${name} (2)`;
  return name.slice(0, last.index) + (Number(last[0]) + 1) + name.slice(last.index + 4);
}

const year = 364; // days: the same weekday of next year

/** The first day of next year's edition: the same weekday. */
export function nextFirstDay(iso: string): string {
  return iso ? dateAfter(iso, year) : "";
}
