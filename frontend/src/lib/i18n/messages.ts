import * as en from "./en";
import * as fr from "./fr";
import type { Locale } from "./locale.svelte";

/** French is the source of the keys: each namespace is one file of fr/, and en/ has the same keys by type. */
export type Messages = typeof fr;
export type Namespace = keyof Messages;

/** A message, such as "shell.undo". */
export type Key = { [N in Namespace]: `${N}.${Extract<keyof Messages[N], string>}` }[Namespace];

type Book = Record<Namespace, Record<string, string>>;
export const books: Record<Locale, Book> = { fr, en };

/** Finds the pattern of a message. */
export function pattern(locale: Locale, key: Key): string {
  const dot = key.indexOf(".");
  return books[locale][key.slice(0, dot) as Namespace][key.slice(dot + 1)] ?? key;
}
