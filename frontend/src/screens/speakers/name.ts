import type { Person } from "$lib/api";

type Name = Pick<Person, "givenName" | "familyName">;

/** "Anne Exemple". */
export function fullName(person: Name): string {
  return `${person.givenName} ${person.familyName}`.trim();
}

/** "Exemple, Anne": as a directory lists people. */
export function listName(person: Name): string {
  return [person.familyName, person.givenName].filter(Boolean).join(", ");
}

/** What a directory sorts by: the family name without leading marks and particles in small letters, then the given name. */
export function sortName(person: Name): string {
  const family = person.familyName.replace(/^[^\p{L}\p{N}]+/u, "").replace(/^(?:\p{Ll}[\p{L}’']*\s+|[dl][’'])+(?=\S)/u, "");
  return `${family || person.givenName}\t${person.givenName}`;
}

const particles = new Set(["de", "du", "des", "del", "della", "di", "da", "dos", "van", "von", "der", "den", "ter", "zu", "zum", "le", "la", "el", "al", "ben"]);

/** Cuts what somebody typed as one name: the family name is what precedes a comma, what is written in
    capitals, what begins with a particle, or else the last word. A single word is a given name. */
export function splitName(text: string): Name {
  const name = text.trim().replace(/\s+/g, " ");
  const [before, after] = name.split(/,\s*/, 2);
  if (after) return { givenName: after, familyName: before ?? "" };
  const words = name.split(" ");
  if (words.length < 2) return { givenName: name, familyName: "" };
  const cut = familyFrom(words);
  return { givenName: words.slice(0, cut).join(" "), familyName: words.slice(cut).join(" ") };
}

function familyFrom(words: string[]): number {
  const capitals = words.length - [...words].reverse().findIndex((word) => !isCapitals(word));
  if (capitals > 0 && capitals < words.length) return capitals;
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && particles.has(word));
  return particle > 0 ? particle : words.length - 1;
}

function isCapitals(word: string): boolean {
  return word.length > 1 && !/[\p{Ll}.\d]/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word);
}
