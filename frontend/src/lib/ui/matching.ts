import type { Option } from "./option";

/** The options in which every typed word begins a word, whatever the accents and capitals. */
export function matching<O extends Option>(options: O[], typed: string): O[] {
  const wanted = words(typed);
  if (wanted.length === 0) return options;
  return options.filter((option) => {
    const had = words(`${option.label} ${option.hint ?? ""}`);
    return wanted.every((word) => had.some((other) => other.startsWith(word)));
  });
}

/** Text without accents and capitals, for finding. */
export function bare(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Whether every typed word is somewhere in a text that is bare already. */
export function contains(bareText: string, typed: string): boolean {
  return bare(typed).split(/\s+/).every((word) => bareText.includes(word));
}

function words(text: string): string[] {
  return bare(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
