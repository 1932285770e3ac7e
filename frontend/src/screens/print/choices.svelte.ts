import type { Locale } from "$lib/i18n";
import { usualBrochure, usualCalendar, usualSpeakers, type DocumentName, type Language } from "./documents";

/** What is to be made, and how. It stays when somebody leaves the screen to mend a title and comes back. */
class Choices {
  document = $state<DocumentName>("programme");
  brochure = $state.raw(usualBrochure);
  speakers = $state.raw(usualSpeakers);
  calendar = $state.raw(usualCalendar);
  #language = $state<Language | null>(null);

  /** The language that was chosen, or else that of the screen. */
  language(screen: Locale): Language {
    return this.#language ?? screen;
  }

  speak(language: Language): void {
    this.#language = language;
  }
}

export const choices = new Choices();
