import type { Edition, Session } from "$lib/api";

/** The languages that documents speak. */
export type Tongue = "fr" | "en";
const tongues: readonly Tongue[] = ["fr", "en"];

/** The language of a tag without its region: en of en-GB. */
export function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? "";
}

/** The languages into which the words of an edition, its rooms and its tracks can be translated. */
export function tonguesBeside(edition: Pick<Edition, "language">): Tongue[] {
  const own = primary(edition.language) || "fr";
  return tongues.filter((tongue) => tongue !== own);
}

/** Those of a session. Its words are in the language that is spoken there, or in the edition's and translated into the
    spoken one: where these are two, both are offered. */
export function tonguesOf(edition: Pick<Edition, "language">, session: Pick<Session, "language">): Tongue[] {
  const spoken = primary(session.language);
  if (spoken === "" || spoken === (primary(edition.language) || "fr")) return tonguesBeside(edition);
  return [...tongues];
}
