import { date, dateRange, moment, tag, type DateStyle } from "./calendar";
import { clock, clockRange, duration } from "./clock";
import { locale, type Locale } from "./locale.svelte";

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
  list: (items: string[]) => (items.length < 2 ? items.join("") : lists(locale.value).format(items)),
  /** Compares as a dictionary does: accents and case last, numbers by value. */
  compare: (a: string, b: string) => collator(locale.value).compare(a, b),
};

// Formats are dear to make and are asked for by the hundred.
const collator = kept((language) => new Intl.Collator(language, { numeric: true, sensitivity: "base" }));
const lists = kept((language) => new Intl.ListFormat(tag(language), { type: "conjunction" }));

function kept<T>(make: (language: Locale) => T): (language: Locale) => T {
  const made = new Map<Locale, T>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}
