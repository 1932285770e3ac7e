import { readClock, readDuration } from "$lib/i18n";

/** What a cell means to the person who types in it: a moment ("9h45"), a length ("1h30"), or a change of what is there
    ("+15", "-1h"). Each is null when it means nothing. */

const day = 1440; // minutes

/** The start that was meant; a change counts from where the session is. */
export function readStart(text: string, start: number): number | null {
  const change = readChange(text);
  return change === null ? readClock(text) : Math.max(0, start + change);
}

/** The length that an end means. An end at or before the start is one of the day after. */
export function readEnd(text: string, { start, duration }: { start: number; duration: number }): number | null {
  const change = readChange(text);
  if (change !== null) return lasting(duration + change);
  const end = readClock(text);
  if (end === null) return null;
  const minutes = end - (start % day);
  return minutes > 0 ? minutes : minutes + day;
}

/** The length that was meant; a change counts from the present one. */
export function readLength(text: string, duration: number): number | null {
  const change = readChange(text);
  return lasting(change === null ? readDuration(text) : duration + change);
}

/** Minutes more or less: "+15", "−1h30"; null for anything without a sign. */
export function readChange(text: string): number | null {
  const match = /^\s*([+\-−–])(.+)$/.exec(text);
  const minutes = match ? readDuration(match[2] ?? "") : null;
  return minutes === null ? null : match?.[1] === "+" ? minutes : -minutes;
}

function lasting(minutes: number | null): number | null {
  return minutes !== null && minutes >= 1 && minutes <= day ? minutes : null;
}
