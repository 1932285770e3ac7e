import type { Locale } from "./locale.svelte";

/** A text that itself quotes, to be put between quotation marks: its own become those of the second rank. */
export function within(language: Locale, text: string): string {
  if (language === "en") return text.replaceAll("“", "‘").replaceAll("”", "’");
  return text.replace(/«[\s\u00a0\u202f]*/g, "“").replace(/[\s\u00a0\u202f]*»/g, "”");
}
