import type { Ref } from "$lib/api";
import { closeness } from "./closeness";
import { wordsOf, type Token } from "./token";
import { small, synonymsOf } from "./vocabulary";

/** Something that can be called by name. */
export interface Named {
  ref: Ref;
  /** What it is called. */
  name: string;
  /** What else it answers to: its number, its kind in both languages, an institution. */
  also?: readonly string[];
}

/** Something that was found, and how well the words stand for it, from 0 to 1. */
export interface Match<N extends Named = Named> {
  named: N;
  /** How well the typed words are in the name. */
  fit: number;
  /** How much of the name was typed. */
  share: number;
}

interface Entry<N> {
  named: N;
  /** The words of the name in their order, then what else it answers to. */
  words: string[];
  mine: number;
  weight: number;
}

const least = 0.55; // the fit of something that is worth showing
const worth = { light: 0.15, also: 0.85 };
const kept = 40; // matches of a phrase
const remembered = 4000; // phrases

/** A look-up of names by some of their words, half written or misspelt. It is made once and asked at every key: what one
    word is like is remembered. */
export class Names<N extends Named = Named> {
  readonly #entries: Entry<N>[];
  /** Where each known word is used. */
  readonly #places = new Map<string, number[]>();
  readonly #asked = new Map<string, Map<number, number>>();

  /** Found before: half of a line is asked for again at every key. */
  readonly #found = new Map<string, Match<N>[]>();

  /** Words in light say no more than "le" or "of" here, such as "salle" among rooms. */
  constructor(
    named: readonly N[],
    readonly light: ReadonlySet<string> = small,
  ) {
    this.#entries = named.map((one) => entryOf(one, light));
    this.#entries.forEach(({ words }, at) => {
      for (const word of new Set(words)) this.#placesOf(word).push(at);
    });
  }

  /** What the words may stand for, best first. */
  find(tokens: readonly Token[], most = 6): Match<N>[] {
    const key = `${tokens.map(({ word }) => word).join(" ")}${tokens.at(-1)?.isOpen ? "…" : ""}`;
    const found = this.#found.get(key) ?? this.#look(tokens);
    if (this.#found.size > remembered) this.#found.clear();
    this.#found.set(key, found);
    return found.slice(0, most);
  }

  #look(tokens: readonly Token[]): Match<N>[] {
    const wanted = tokens.map((token) => ({ hits: this.#like(token), weight: weightOf(token.word, this.light) }));
    const telling = wanted.filter(({ weight }) => weight === 1);
    const candidates = new Set((telling.length > 0 ? telling : wanted).flatMap(({ hits }) => [...hits.keys()]));
    const found: Match<N>[] = [];
    for (const at of candidates) {
      const match = this.#match(at, wanted, tokens);
      if (match.fit >= least) found.push(match);
    }
    return found.sort((a, b) => b.fit + b.share / 4 - (a.fit + a.share / 4)).slice(0, kept);
  }

  #match(at: number, wanted: { hits: Map<number, number>; weight: number }[], tokens: readonly Token[]): Match<N> {
    const entry = this.#entries[at] as Entry<N>;
    let [got, asked, mine] = [0, 0, 0];
    for (const { hits, weight } of wanted) {
      const hit = hits.get(at) ?? 0;
      got += weight * hit;
      asked += weight;
      mine += hit > 0 ? weight : 0;
    }
    const first = tokens[0]?.word ?? "";
    const starts = entry.words[0]?.startsWith(first) ? 0.02 : 0;
    return { named: entry.named, fit: Math.min(1, got / asked), share: Math.min(1, mine / Math.max(entry.weight, 1)) + starts };
  }

  // Every entry with a word like this one, and how like it is.
  #like({ word, isOpen }: Token): Map<number, number> {
    const key = isOpen ? `${word}…` : word;
    const known = this.#asked.get(key);
    if (known) return known;
    const hits = new Map<number, number>();
    for (const [other, places] of this.#places) this.#note(hits, other, places, likeness(word, other, isOpen));
    for (const synonym of synonymsOf(word)) this.#note(hits, synonym, this.#places.get(synonym) ?? [], 0.93);
    this.#asked.set(key, hits);
    return hits;
  }

  #note(hits: Map<number, number>, word: string, places: readonly number[], like: number): void {
    if (like === 0) return;
    for (const at of places) {
      const entry = this.#entries[at] as Entry<N>;
      const hit = entry.words.indexOf(word) < entry.mine ? like : like * worth.also;
      if (hit > (hits.get(at) ?? 0)) hits.set(at, hit);
    }
  }

  #placesOf(word: string): number[] {
    const known = this.#places.get(word) ?? [];
    this.#places.set(word, known);
    return known;
  }
}

function entryOf<N extends Named>(named: N, light: ReadonlySet<string>): Entry<N> {
  const mine = wordsOf(named.name);
  return { named, words: [...mine, ...(named.also ?? [])], mine: mine.length, weight: mine.reduce((sum, word) => sum + weightOf(word, light), 0) };
}

function weightOf(word: string, light: ReadonlySet<string>): number {
  return light.has(word) ? worth.light : 1;
}

// "k1105" is like "k.1.105": dots are often left out.
function likeness(typed: string, known: string, isOpen: boolean): number {
  const like = closeness(typed, known, isOpen);
  if (like > 0 || !known.includes(".")) return like;
  return known.replaceAll(".", "") === typed.replaceAll(".", "") ? 0.95 : 0;
}
