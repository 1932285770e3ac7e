import type { Locale } from "$lib/i18n";
import { usualCalendar, usualPages, usualSpeakers, type BundleChoices, type DocumentName, type Language, type PagesChoices, type PagesName } from "./documents";

/** What is to be made, and how. It stays when somebody leaves the screen to mend a title and comes back. */
class Choices {
  document = $state<DocumentName>("programme");
  speakers = $state.raw(usualSpeakers);
  calendar = $state.raw(usualCalendar);
  bundle = $state.raw<Omit<BundleChoices, "languages">>({ without: [], zip: false });
  /** Both languages at once, for everything at once. */
  both = $state(false);
  #pages = $state.raw<Partial<Record<PagesName, PagesChoices>>>({});
  #language = $state<Language | null>(null);

  /** How a document of the print kit is made. */
  pages(name: PagesName): PagesChoices {
    return this.#pages[name] ?? usualPages(name);
  }

  choose(name: PagesName, choices: PagesChoices): void {
    this.#pages = { ...this.#pages, [name]: choices };
  }

  /** The language that was chosen, or else that of the screen. */
  language(screen: Locale): Language {
    return this.#language ?? screen;
  }

  speak(language: Language): void {
    this.#language = language;
  }
}

export const choices = new Choices();
