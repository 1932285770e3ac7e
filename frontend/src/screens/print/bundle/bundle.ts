import type { BundleOptions, DocumentOptions } from "$lib/api";
import { isPages, singles, type BundleChoices, type CalendarChoices, type Language, type PagesChoices, type PagesName, type SingleName, type SpeakersChoices } from "../documents";

/** What each document is made with. */
export interface Settings {
  pages: (name: PagesName) => PagesChoices;
  speakers: SpeakersChoices;
  calendar: CalendarChoices;
}

/** What is in it, in the order of the numbers. */
export function within(choices: Pick<BundleChoices, "without">): SingleName[] {
  return singles.filter((name) => !choices.without.includes(name));
}

/** The same with a document ticked or not. */
export function ticked(without: readonly SingleName[], name: SingleName, on: boolean): SingleName[] {
  return on ? without.filter((other) => other !== name) : [...without, name];
}

export function languagesOf(choices: BundleChoices): Language[] {
  return choices.languages === "both" ? ["fr", "en"] : [choices.languages];
}

/** The wish as the backend takes it; the language of each document is that of its folder. */
export function bundleOptions(choices: BundleChoices, settings: Settings): BundleOptions {
  const language = languagesOf(choices)[0] ?? "fr";
  const names = within(choices);
  return {
    languages: languagesOf(choices),
    zip: choices.zip,
    pages: names.filter(isPages).map((document) => ({ document, options: { ...settings.pages(document), language } satisfies DocumentOptions })),
    speakers: names.includes("speakers") ? { ...settings.speakers, language } : undefined,
    calendar: names.includes("calendar") ? { ...settings.calendar, language } : undefined,
  } as BundleOptions;
}
