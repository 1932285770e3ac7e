import type { Locale } from "./locale.svelte";

/** How much of a date is said: "mercredi 15 octobre 2025", "mercredi 15 octobre", "15 octobre 2025", "15 octobre", "mer. 15", "15/10/2025". */
export type DateStyle = "long" | "weekday" | "medium" | "day" | "short" | "digits";

const parts: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  long: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  weekday: { weekday: "long", day: "numeric", month: "long" },
  medium: { day: "numeric", month: "long", year: "numeric" },
  day: { day: "numeric", month: "long" },
  short: { weekday: "short", day: "numeric" },
  digits: { day: "2-digit", month: "2-digit", year: "numeric" },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** A civil date, written 2025-10-15, in words. An unreadable date is given back as it is. */
export function date(locale: Locale, iso: string, style: DateStyle = "long"): string {
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time)) return iso;
  return ordinal(locale, style, format(locale, style).format(time).replace(",", ""));
}

/** First and last day of an edition: "15 octobre 2025", "14 – 16 octobre 2025", "30 septembre – 2 octobre 2025". */
export function dateRange(locale: Locale, first: string, last: string): string {
  if (first === last || last === "") return date(locale, first, "medium");
  if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8))} – ${date(locale, last, "medium")}`;
  const start = date(locale, first, first.slice(0, 4) === last.slice(0, 4) ? "day" : "medium");
  return `${start} – ${date(locale, last, "medium")}`;
}

/** A moment in local time: "15 octobre 2025 à 9 h 45". */
export function moment(locale: Locale, at: Date): string {
  const text = new Intl.DateTimeFormat(tag(locale), { dateStyle: "long", timeStyle: "short" }).format(at);
  return locale === "fr" ? text.replace(/(\d{1,2}):(\d{2})/, (_, h, m) => `${Number(h)}\u00a0h\u00a0${m}`) : text;
}

/** The language tag for Intl. */
export function tag(locale: Locale): string {
  return locale === "fr" ? "fr-FR" : "en-GB";
}

function format(locale: Locale, style: DateStyle): Intl.DateTimeFormat {
  const name = locale + style;
  const known = formats.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat(tag(locale), { ...parts[style], timeZone: "UTC" });
  formats.set(name, made);
  return made;
}

// French counts the first day of a month: 1er octobre.
function ordinal(locale: Locale, style: DateStyle, text: string): string {
  if (locale !== "fr" || style === "digits") return text;
  return text.replace(/(^|\s)1(?=\s|$)/, "$11er");
}
