import type { Token } from "./token";

/** A number that was read from the words, and where the reading goes on. */
export interface Amount {
  /** Minutes: after midnight for an hour, of time for a length. */
  minutes: number;
  next: number;
  /** It says what it is ("14 h 30", "15 min"); otherwise it is only a number, or might be the other of the two. */
  isTold: boolean;
  /** A sign was written: "+15", "-10". */
  sign: -1 | 0 | 1;
}

const hourWords = new Set(["h", "heure", "heures", "hour", "hours", "hr", "hrs"]);
const minuteWords = new Set(["min", "mins", "mn", "m", "minute", "minutes"]);
const halfWords = new Set(["demi", "demie", "half"]);
const quarterWords = new Set(["quart", "quarter"]);
const joining = new Set(["et", "and", "a", "an", "d", "une", "un", "de", "of"]);

const numbers: Record<string, number> = {
  un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, quinze: 15,
  vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, one: 1, an: 1, two: 2, three: 3, four: 4, five: 5, seven: 7,
  eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60,
};

/** Reads an hour of the day at a place: "14 h 30", "14:30", "14h", "2:30 pm", "midi et demi", "noon", "half past two", "14". */
export function readHour(tokens: readonly Token[], at: number): Amount | null {
  return named(tokens, at) ?? past(tokens, at) ?? written(tokens, at) ?? spaced(tokens, at);
}

/** Reads a length of time: "15 min", "1 h 30", "1h30", "90 minutes", "une demi-heure", "half an hour", "+15", "15". */
export function readLength(tokens: readonly Token[], at: number): Amount | null {
  return fraction(tokens, at) ?? hoursLong(tokens, at) ?? minutesLong(tokens, at);
}

function named(tokens: readonly Token[], at: number): Amount | null {
  const word = tokens[at]?.word ?? "";
  const hour = { midi: 720, noon: 720, minuit: 0, midnight: 0 }[word];
  return hour === undefined ? null : withFraction(tokens, at + 1, hour);
}

// "half past two", "quarter to three"
function past(tokens: readonly Token[], at: number): Amount | null {
  const start = tokens[at]?.word === "a" ? at + 1 : at;
  const part = halfWords.has(word(tokens, start)) ? 30 : quarterWords.has(word(tokens, start)) ? 15 : 0;
  const way = { past: 1, to: -1 }[word(tokens, start + 1)];
  const hour = numberOf(word(tokens, start + 2));
  if (part === 0 || way === undefined || hour === null || hour > 12) return null;
  return halfDay(tokens, start + 3, hour * 60 + way * part, true);
}

// In one word: "14h30", "14:30", "14.30", "2pm", "2:30pm", "1430".
function written(tokens: readonly Token[], at: number): Amount | null {
  const match = /^(\d{1,2})(?:[h:.](\d{2})?)(am|pm)?$|^(\d{1,2})(am|pm)$/.exec(word(tokens, at));
  if (!match) return null;
  const [hour, minute] = [Number(match[1] ?? match[4]), Number(match[2] ?? 0)];
  if (hour > 24 || minute > 59) return null;
  const half = match[3] ?? match[5];
  if (half) return told(toHalf(hour * 60 + minute, half), at + 1);
  // "14h" may go on: "14h 30".
  const goesOn = match[2] === undefined && isMinutes(tokens, at + 1);
  return halfDay(tokens, goesOn ? at + 2 : at + 1, hour * 60 + (goesOn ? Number(word(tokens, at + 1)) : minute), true);
}

// In several words: "14 h 30", "14 heures et demie", "2 pm", "14".
function spaced(tokens: readonly Token[], at: number): Amount | null {
  const hour = numberOf(word(tokens, at));
  const digits = /^(\d{1,2})(\d{2})$/.exec(word(tokens, at));
  if (hour === null || hour > 24) return digits && Number(digits[1]) < 24 && Number(digits[2]) < 60 ? bare(Number(digits[1]) * 60 + Number(digits[2]), at + 1) : null;
  if (!hourWords.has(word(tokens, at + 1))) return halfDay(tokens, at + 1, hour * 60, false);
  if (isMinutes(tokens, at + 2)) return told(hour * 60 + Number(word(tokens, at + 2)), skipMinuteWord(tokens, at + 3));
  return withFraction(tokens, at + 2, hour * 60);
}

function isMinutes(tokens: readonly Token[], at: number): boolean {
  return /^[0-5]\d$/.test(word(tokens, at));
}

function skipMinuteWord(tokens: readonly Token[], at: number): number {
  return minuteWords.has(word(tokens, at)) ? at + 1 : at;
}

// "et demie", "et quart"
function withFraction(tokens: readonly Token[], at: number, minutes: number): Amount {
  if (word(tokens, at) !== "et") return told(minutes, at);
  if (halfWords.has(word(tokens, at + 1))) return told(minutes + 30, at + 2);
  return quarterWords.has(word(tokens, at + 1)) ? told(minutes + 15, at + 2) : told(minutes, at);
}

function halfDay(tokens: readonly Token[], at: number, minutes: number, isTold: boolean): Amount {
  const half = word(tokens, at).replace(".", "");
  if (half === "am" || half === "pm") return told(toHalf(minutes, half), at + 1);
  return isTold ? told(minutes, at) : bare(minutes, at);
}

function toHalf(minutes: number, half: string): number {
  const early = minutes % 720;
  return half === "pm" ? early + 720 : early;
}

// "une demi-heure", "half an hour", "un quart d'heure", "three quarters of an hour"
function fraction(tokens: readonly Token[], at: number): Amount | null {
  let next = at;
  const count = numberOf(word(tokens, next));
  if (count !== null && count <= 3) next++;
  const part = word(tokens, next).replace(/s$/, "");
  const unit = halfWords.has(part) ? 30 : quarterWords.has(part) ? 15 : 0;
  if (unit === 0) return null;
  next++;
  while (joining.has(word(tokens, next))) next++;
  return hourWords.has(word(tokens, next)) ? told(unit * (unit === 15 ? (count ?? 1) : 1), next + 1) : null;
}

function hoursLong(tokens: readonly Token[], at: number): Amount | null {
  const [text, sign] = unsigned(word(tokens, at));
  const match = /^(\d{1,2})(?:h|hr|hrs)(\d{2})?$/.exec(text) ?? /^(\d{1,2}):(\d{2})$/.exec(text);
  if (match) return ended(tokens, at + 1, Number(match[1]) * 60, match[2], sign);
  const hours = numberOf(text);
  if (hours === null || hours > 24 || !hourWords.has(word(tokens, at + 1))) return null;
  return ended(tokens, at + 2, hours * 60, undefined, sign);
}

function ended(tokens: readonly Token[], at: number, minutes: number, rest: string | undefined, sign: Amount["sign"]): Amount {
  const isTold = sign !== 0;
  if (rest !== undefined) return { ...bare(minutes + Number(rest), at), sign, isTold };
  if (isMinutes(tokens, at)) return { ...bare(minutes + Number(word(tokens, at)), skipMinuteWord(tokens, at + 1)), sign, isTold };
  return { ...withFraction(tokens, at, minutes), sign, isTold };
}

function minutesLong(tokens: readonly Token[], at: number): Amount | null {
  const [text, sign] = unsigned(word(tokens, at));
  const joined = /^(\d{1,4})(?:min|mins|mn|m|minutes?)$/.exec(text);
  if (joined) return { ...told(Number(joined[1]), at + 1), sign };
  const count = numberOf(text);
  if (count === null) return null;
  return minuteWords.has(word(tokens, at + 1)) ? { ...told(count, at + 2), sign } : { ...bare(count, at + 1), sign };
}

function unsigned(text: string): [string, Amount["sign"]] {
  if (text.startsWith("+")) return [text.slice(1), 1];
  return text.startsWith("-") ? [text.slice(1), -1] : [text, 0];
}

function numberOf(text: string): number | null {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  return numbers[text] ?? null;
}

function word(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? "";
}

function told(minutes: number, next: number): Amount {
  return { minutes, next, isTold: true, sign: 0 };
}

function bare(minutes: number, next: number): Amount {
  return { minutes, next, isTold: false, sign: 0 };
}
