import { books } from "./messages";
import type { Locale } from "./locale.svelte";

/** Reads a time of day as people type it ("9h45", "9:45", "9.45", "945", "9", "14 h") into minutes after midnight; null when it cannot. */
export function readClock(text: string): number | null {
  const plain = text.replace(/\s/g, "").toLowerCase();
  const match = /^(\d{1,2})(?:[h:.](\d{1,2})?)?$/.exec(plain) ?? /^(\d{1,2})(\d{2})$/.exec(plain);
  if (!match) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
  return hour < 24 && minute < 60 ? hour * 60 + minute : null;
}

/** Reads a length of time ("45", "45 min", "1h30", "1:30", "1 h", "90 m") into minutes; null when it cannot. */
export function readDuration(text: string): number | null {
  const plain = text.replace(/\s/g, "").toLowerCase();
  const minutes = /^(\d{1,4})(?:m|min|minutes?|mn|')?$/.exec(plain);
  if (minutes) return Number(minutes[1]);
  const hours = /^(\d{1,2})[h:](\d{1,2})?(?:min|m)?$/.exec(plain);
  if (!hours || Number(hours[2] ?? 0) > 59) return null;
  return Number(hours[1]) * 60 + Number(hours[2] ?? 0);
}

/** Reads a date, day first ("15/10/2025", "15.10", "15 oct. 2025", "2025-10-15") into 2025-10-15; null when it cannot. */
export function readDate(text: string, yearIfMissing: number): string | null {
  const plain = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (iso) return civil(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = /^(\d{1,2})[/. -](\d{1,2})(?:[/. -](\d{2}|\d{4}))?$/.exec(plain);
  if (digits) return civil(year(digits[3], yearIfMissing), Number(digits[2]), Number(digits[1]));
  const words = /^(?:\p{L}+\.?,? )?(\d{1,2})(?:er|st|nd|rd|th)? (\p{L}+)\.?(?:,? (\d{2}|\d{4}))?$/u.exec(plain);
  if (!words) return null;
  return civil(year(words[3], yearIfMissing), monthNamed(words[2] ?? ""), Number(words[1]));
}

function year(text: string | undefined, ifMissing: number): number {
  if (!text) return ifMissing;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function civil(y: number, m: number, d: number): string | null {
  const at = new Date(Date.UTC(y, m - 1, d));
  if (at.getUTCMonth() !== m - 1 || at.getUTCDate() !== d || at.getUTCFullYear() !== y) return null;
  return at.toISOString().slice(0, 10);
}

// The month whose French or English name begins with the word, or 0 when none or several do.
function monthNamed(word: string): number {
  const found = new Set<number>();
  for (const language of Object.keys(books) as Locale[]) {
    for (let month = 1; month <= 12; month++) {
      if (word.length >= 3 && bare(monthName(language, month)).startsWith(bare(word))) found.add(month);
    }
  }
  return found.size === 1 ? ([...found][0] ?? 0) : 0;
}

function monthName(language: Locale, month: number): string {
  return new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(Date.UTC(2001, month - 1, 1));
}

function bare(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}
