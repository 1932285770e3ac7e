/** The two languages of the window. */
export type Locale = "fr" | "en";

class CurrentLocale {
  value = $state<Locale>("fr");
}

/** The language that the window speaks now; everything that calls t() or fmt follows it at once. */
export const locale = new CurrentLocale();
