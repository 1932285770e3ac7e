import { date, dateRange, moment, tag, type DateStyle } from "./calendar";
import { clock, clockRange, duration } from "./clock";
import { locale } from "./locale.svelte";

/** Values in the language of the window; reactive where they are called. */
export const fmt = {
  /** Minutes after midnight: "9 h 45". */
  clock: (minutes: number) => clock(locale.value, minutes),
  clockRange: (from: number, to: number) => clockRange(locale.value, from, to),
  /** Minutes: "1 h 30". */
  duration,
  /** A civil date, 2025-10-15: "mercredi 15 octobre 2025". */
  date: (iso: string, style?: DateStyle) => date(locale.value, iso, style),
  dateRange: (first: string, last: string) => dateRange(locale.value, first, last),
  moment: (at: Date) => moment(locale.value, at),
  number: (n: number) => new Intl.NumberFormat(tag(locale.value)).format(n),
  /** "A, B et C". */
  list: (items: string[]) => new Intl.ListFormat(tag(locale.value), { type: "conjunction" }).format(items),
  /** Compares as a dictionary does: accents and case last, numbers by value. */
  compare: (a: string, b: string) => collator(locale.value).compare(a, b),
};

const collators = new Map<string, Intl.Collator>();

function collator(language: string): Intl.Collator {
  const known = collators.get(language);
  if (known) return known;
  const made = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  collators.set(language, made);
  return made;
}
