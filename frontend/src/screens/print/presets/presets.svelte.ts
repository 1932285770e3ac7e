import { api, type Preset } from "$lib/api";
import { choices } from "../choices.svelte";
import { documents, isPages, usualCalendar, usualPages, usualSpeakers, type BundleChoices, type DocumentName, type Language } from "../documents";

/** Ways of making documents that were given a name, kept on this device. */
export class Presets {
  list = $state.raw<Preset[]>([]);

  async read(): Promise<void> {
    this.list = await api.settings.presets();
  }

  /** Claims that another one has the name. */
  isTaken(name: string, but = ""): boolean {
    return this.list.some((preset) => preset.name === name && preset.name !== but);
  }

  save = (name: string, language: Language) => this.#keep([...this.list, presetOf(name, language)]);
  rename = (from: string, to: string) => this.#keep(this.list.map((preset) => (preset.name === from ? { ...preset, name: to } : preset)));
  delete = (name: string) => this.#keep(this.list.filter((preset) => preset.name !== name));

  async #keep(list: Preset[]): Promise<void> {
    await api.settings.setPresets(list);
    this.list = list;
  }
}

/** What is on the screen now, as a preset. */
export function presetOf(name: string, language: Language): Preset {
  const of = choices.document;
  const chosen = of === "bundle" ? { ...choices.bundle, both: choices.both } : isPages(of) ? choices.pages(of) : choices[of];
  return { name, document: of, language, choices: JSON.stringify(chosen) };
}

/** Brings a preset back to the screen. What it does not know, because it is older, is as usual. */
export function restore(preset: Preset): void {
  const document = documents.find((name) => name === preset.document);
  if (!document) return;
  choices.document = document;
  choices.speak(preset.language === "en" ? "en" : "fr");
  take(document, read(preset.choices));
}

function take(document: DocumentName, kept: object): void {
  if (isPages(document)) choices.choose(document, { ...usualPages(document), ...kept });
  else if (document === "speakers") choices.speakers = { ...usualSpeakers, ...kept };
  else if (document === "calendar") choices.calendar = { ...usualCalendar, ...kept };
  else takeBundle(kept);
}

function takeBundle({ both = false, without = [], zip = false }: Partial<BundleChoices> & { both?: boolean }): void {
  choices.bundle = { without, zip };
  choices.both = both;
}

function read(text: string): object {
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === "object" && kept ? kept : {};
  } catch {
    return {};
  }
}
