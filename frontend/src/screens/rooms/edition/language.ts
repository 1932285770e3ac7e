import type { Option } from "$lib/ui";

/** The languages that documents speak, and the one that an import brought along. */
export function languageOptions(window: string, current: string): Option[] {
  const tags = [...new Set(["fr", "en", current])].filter(Boolean);
  return tags.map((tag) => ({ value: tag, label: languageName(window, tag) }));
}

function languageName(window: string, tag: string): string {
  try {
    return new Intl.DisplayNames([window], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag; // an import may bring a word that is no language tag
  }
}

/** The time zones that this system knows, and the one that is chosen. */
export function zoneOptions(current: string): Option[] {
  const zones = new Set(["Europe/Paris", ...Intl.supportedValuesOf("timeZone"), current]);
  return [...zones].filter(Boolean).map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }));
}
