import type { Locale } from "./locale.svelte";

export type Params = Record<string, string | number>;

const small = 1000; // numbers below are written the same in both languages
const counted = /\{(\w+), plural,((?:\s*(?:=\d+|one|other) \{[^{}]*\})+)\s*\}/g;
const branches = /(=\d+|one|other) \{([^{}]*)\}/g;

/** Says a message that only has words and small numbers put into it, and plurals of them. Null: it needs the reader of ICU
    messages, which costs a window's first screen dear. */
export function sayPlainly(language: Locale, text: string, params: Params): string | null {
  if (text.includes("'") || !Object.values(params).every(isPlain)) return null;
  const chosen = text.replace(counted, (_, name: string, all: string) => branchOf(language, Number(params[name]), all));
  if (/\{\w+,/.test(chosen)) return null;
  return chosen.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ""));
}

function isPlain(value: string | number): boolean {
  return typeof value === "string" || (Number.isInteger(value) && value >= 0 && value < small);
}

function branchOf(language: Locale, n: number, all: string): string {
  const said = new Map([...all.matchAll(branches)].map(([, name = "", text = ""]) => [name, text]));
  const isOne = language === "fr" ? n < 2 : n === 1;
  return (said.get(`=${n}`) ?? (isOne ? said.get("one") : undefined) ?? said.get("other") ?? "").replaceAll("#", String(n));
}
