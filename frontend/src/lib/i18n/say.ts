import { IntlMessageFormat } from "intl-messageformat";
import type { Locale } from "./locale.svelte";
import { pattern, type Key } from "./messages";
import { sayPlainly, type Params } from "./plain";

export type { Params } from "./plain";

const parsed = new Map<string, IntlMessageFormat>();

/** Says a message in a given language. */
export function say(language: Locale, key: Key, params?: Params): string {
  const text = pattern(language, key);
  if (!params) return text;
  const plain = sayPlainly(language, text, params);
  if (plain !== null) return plain;
  return String(parse(language, text).format(params));
}

function parse(language: Locale, text: string): IntlMessageFormat {
  const name = language + text;
  const known = parsed.get(name);
  if (known) return known;
  const format = new IntlMessageFormat(text, language === "fr" ? "fr-FR" : "en-GB");
  parsed.set(name, format);
  return format;
}
