import { closeness } from "./closeness";
import type { Said } from "./kind";
import { further, type Found, type Line, type Reading } from "./reading";
import type { Scene } from "./scene";
import type { Token } from "./token";
import { known, stem, vocabulary, type Phrase, type Word } from "./vocabulary";

/** Goes on with a reading in every way that is possible; in none, and the reading ends. */
export type Reader = (line: Line, reading: Reading, scene: Scene) => Reading[];

/** What it costs to leave a word that means nothing here, and to take one that is misspelt. */
const doubts = { skipped: 0.4, misspelt: 0.12, half: 0.04 };
const most = { skipped: 1, readings: 24, doubt: 0.65 };

/** One after the other. */
export function seq(...readers: Reader[]): Reader {
  return (line, reading, scene) =>
    readers.reduce((readings, reader) => best(readings.flatMap((before) => reader(line, before, scene))), [reading]);
}

/** Any of them. */
export function either(...readers: Reader[]): Reader {
  return (line, reading, scene) => readers.flatMap((reader) => reader(line, reading, scene));
}

/** It, or nothing. */
export function maybe(reader: Reader): Reader {
  return (line, reading, scene) => [...reader(line, reading, scene), reading];
}

/** Adds a doubt, for a form that is only guessed. */
export function unsure(doubt: number, reader: Reader): Reader {
  return (line, reading, scene) => reader(line, further(reading, reading.at, {}, doubt), scene);
}

/** Notes something that a form says by itself. */
export function noting(found: Partial<Found>): Reader {
  return (_, reading) => [further(reading, reading.at, found)];
}

/** These in any order, each once at most; a word or two in between may mean nothing. */
export function anyOrder(...readers: Reader[]): Reader {
  return (line, reading, scene) => best(inAnyOrder(readers, line, reading, scene, most.skipped));
}

function inAnyOrder(readers: Reader[], line: Line, reading: Reading, scene: Scene, maySkip: number): Reading[] {
  const found = readers.flatMap((reader) => {
    const others = readers.filter((other) => other !== reader);
    const on = best(reader(line, reading, scene).filter((next) => next.at > reading.at));
    return on.flatMap((next) => inAnyOrder(others, line, next, scene, maySkip));
  });
  if (found.length > 0 || reading.at >= line.tokens.length) return [reading, ...found];
  if (isFiller(line, reading.at)) return [reading, ...inAnyOrder(readers, line, further(reading, reading.at + 1), scene, maySkip)];
  if (maySkip === 0) return [reading];
  return [reading, ...inAnyOrder(readers, line, further(reading, reading.at + 1, {}, doubts.skipped), scene, maySkip - 1)];
}

/** A word of the vocabulary. */
export function word(name: Word): Reader {
  return (line, reading) => spots(line, reading.at).flatMap((at) => phraseAt(line, at, vocabulary[name]).map(({ next, doubt }) => further(reading, next, {}, doubt)));
}

/** A phrase that stands for a value. */
export function oneOf<T>(choices: (scene: Scene) => readonly Said<T>[], keep: (value: T) => Partial<Found>): Reader {
  return (line, reading, scene) =>
    spots(line, reading.at).flatMap((at) =>
      choices(scene).flatMap(({ value, phrases }) =>
        phraseAt(line, at, phrases).slice(0, 1).map(({ next, doubt }) => further(reading, next, keep(value), doubt)),
      ),
    );
}

/** Where something may begin: here, or after words that say nothing. */
export function spots(line: Line, from: number): number[] {
  const found = [from];
  for (let at = from; at < line.tokens.length; ) {
    const next = fillerEnd(line, at);
    if (next === at) break;
    found.push((at = next));
  }
  return found;
}

export function isFiller(line: Line, at: number): boolean {
  return fillerEnd(line, at) > at;
}

function fillerEnd({ tokens }: Line, at: number): number {
  const phrase = vocabulary.filler.find((words) => words.every((wanted, i) => tokens[at + i]?.word === wanted));
  return at + (phrase?.length ?? 0);
}

/** The phrases that begin at a word, the longest first; each end is told once. */
function phraseAt({ tokens }: Line, at: number, phrases: readonly Phrase[]): { next: number; doubt: number }[] {
  const ends = new Map<number, number>();
  for (const phrase of phrases) {
    const doubt = phraseDoubt(tokens, at, phrase);
    const next = Math.min(at + phrase.length, tokens.length);
    if (doubt !== null && doubt < (ends.get(next) ?? Infinity)) ends.set(next, doubt);
  }
  return [...ends].map(([next, doubt]) => ({ next, doubt })).sort((a, b) => b.next - a.next);
}

// Null when the phrase is not there. It may be on its way: "à part" for "à partir de".
function phraseDoubt(tokens: readonly Token[], at: number, phrase: Phrase): number | null {
  let doubt = 0;
  for (const [i, wanted] of phrase.entries()) {
    const token = tokens[at + i];
    if (!token) return isBegun(phrase.slice(0, i)) && tokens.at(-1)?.isOpen ? doubt + doubts.half : null;
    const said = wordDoubt(token, wanted);
    if (said === null) return null;
    doubt += said;
  }
  return doubt;
}

// "à" alone is no beginning of "à partir de".
function isBegun(words: Phrase): boolean {
  return words.some((word) => word.length > 2);
}

function wordDoubt(token: Token, wanted: string): number | null {
  if (token.word === wanted || (wanted.length > 4 && stem(token.word) === stem(wanted))) return 0;
  if (token.isOpen && token.word.length > 1 && wanted.startsWith(token.word)) return doubts.half;
  if (token.word.length < 5 || known.has(token.word) || wanted.startsWith(token.word)) return null;
  return closeness(token.word, wanted, false) >= 0.75 ? doubts.misspelt : null;
}

/** The least doubtful of those that say the same, and few enough to go on with. */
export function best(readings: Reading[]): Reading[] {
  if (readings.length < 2) return readings;
  const least = new Map<string, Reading>();
  for (const reading of readings) {
    if (reading.doubt > most.doubt) continue;
    const key = `${reading.at} ${JSON.stringify(reading.found)}`;
    if (reading.doubt < (least.get(key)?.doubt ?? Infinity)) least.set(key, reading);
  }
  return [...least.values()].sort((a, b) => a.doubt - b.doubt).slice(0, most.readings);
}
