import type { BrochureOptions, CalendarOptions, SpeakersOptions } from "$lib/api";

/** What can be made. */
export const documents = ["programme", "speakers", "calendar"] as const;
export type DocumentName = (typeof documents)[number];

/** The languages of documents; that of the screen until another is chosen. */
export type Language = "fr" | "en";

/** Options without the language, which all documents share. */
export type BrochureChoices = Omit<BrochureOptions, "language">;
export type SpeakersChoices = Omit<SpeakersOptions, "language">;
export type CalendarChoices = Omit<CalendarOptions, "language">;

export const usualBrochure: BrochureChoices = {
  paper: "A4", families: "", confirmedOnly: false, cover: true, abstracts: true, index: true, practical: true, tracks: true,
};

/** Without contact details: a list is made to leave the house. */
export const usualSpeakers: SpeakersChoices = { columns: [], people: "all", contacts: false };

export const usualCalendar: CalendarChoices = { room: "", person: "" };
