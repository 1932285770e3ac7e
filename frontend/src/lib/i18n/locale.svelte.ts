/** The two languages of the window. */
export type Locale = "fr" | "en";

class CurrentLocale {
  value = $state<Locale>("fr");
}

/** The language that the window speaks now; everything that calls t() or fmt follows it at once. */
export const locale = new CurrentLocale();

/** The language of the window for a tag such as fr-FR or en_GB.UTF-8: French where it says so, English elsewhere. */
export function localeOf(tag: string): Locale {
  return /^fr(?![a-z])/i.test(tag) ? "fr" : "en";
}
