import { locale, localeOf, type Locale } from "$lib/i18n";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** What a preference is kept with, such as the backend's settings. */
export type Keep = (name: "theme" | "locale", value: string) => void;

/** The look and the language of the window. They change at once and are kept for the next start. */
export class Preferences {
  #theme = $state<Theme>("system");
  readonly #keep: Keep;

  constructor(keep: Keep) {
    this.#keep = keep;
  }

  get theme(): Theme {
    return this.#theme;
  }

  get locale(): Locale {
    return locale.value;
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    document.documentElement.dataset.theme = theme;
    this.#keep("theme", theme);
  }

  setLocale(language: Locale): void {
    locale.value = language;
    document.documentElement.lang = language;
    this.#keep("locale", language);
  }

  /** Takes what was kept, or what the system speaks, without keeping it again. */
  restore(theme: string, language: string): void {
    this.#theme = themes.find((known) => known === theme) ?? "system";
    locale.value = localeOf(language);
    document.documentElement.dataset.theme = this.#theme;
    document.documentElement.lang = locale.value;
  }
}
