import { fold, foldInPlace, type Folded } from "./fold";

/** One word of what was typed, folded. */
export interface Token {
  word: string;
  /** Where it is in the text as typed. */
  from: number;
  to: number;
  /** The text ends with it: it may be half a word. */
  isOpen: boolean;
}

// Words, hours ("14:30", "14h30"), names with dots ("30.1", "k.1.105"), lengths with a sign ("+15"), and a few arrows.
const pattern = /(?:(?<=^|\s)[+\-−](?=\s?\d)\s?)?[\p{L}\p{N}]+(?:[.:][\p{L}\p{N}]+)*|[↔⇄→&@+]/gu;

/** The words of a text; apostrophes and hyphens separate. */
export function tokensOf(text: string): Token[] {
  const folded = foldInPlace(text);
  return [...folded.text.matchAll(pattern)].map((match) => tokenOf(match[0], match.index, folded));
}

/** The words alone: for the many names that are known, where it matters less where a word is than how long it takes. */
export function wordsOf(text: string): string[] {
  return (fold(text).match(pattern) ?? []).map(plain);
}

// "+ 15" with a dash of any kind is "+15".
function plain(word: string): string {
  return word.replace(/\s/g, "").replace("−", "-");
}

function tokenOf(word: string, at: number, { text, from }: Folded): Token {
  const end = at + word.length;
  const to = end === text.length ? (from.at(-1) ?? 0) : (from[end] ?? 0);
  return { word: plain(word), from: from[at] ?? 0, to, isOpen: end === text.length };
}
