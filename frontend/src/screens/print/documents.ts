import type { CalendarOptions, DocumentOptions, LabelGrid, SpeakersOptions } from "$lib/api";

/** What a document may leave out. */
export type Part = "cover" | "abstracts" | "index" | "practical" | "tracks" | "coming" | "codes" | "roles";

/** What a document may add, and usually does not. */
export type Extra = "contacts" | "notes" | "once" | "nameCodes";

/** A document of the print kit, and the choices that it has. A new one is a line here, its words in the messages
    (print.NAME, print.NAME_hint) and its mark in marks.ts. */
interface Paperwork {
  /** The first is the usual one. */
  papers: readonly string[];
  /** Whether it can be turned; "landscape" when it usually is. */
  turns?: "upright" | "landscape";
  parts: readonly Part[];
  /** Whether it names people. */
  names: boolean;
  extras?: readonly Extra[];
  /** Whether it has a cover, of which there are several designs. */
  covers?: boolean;
  /** Whether it can be printed as a booklet to be folded. */
  folds?: boolean;
  /** Whether it says how long before a session to be there. */
  early?: boolean;
  /** Whether it may go to a printer, who cuts it. */
  press?: boolean;
  /** Whether it may be in both languages. */
  both?: true;
  /** Whether it goes on sheets of labels. */
  labels?: true;
}
export const kit = {
  programme: { papers: ["A4", "A5"], parts: ["cover", "abstracts", "index", "practical", "tracks"], names: true, covers: true, folds: true, press: true, both: true },
  poster: { papers: ["A4", "A3", "A2"], turns: "upright", parts: ["tracks"], names: true, press: true, both: true },
  leaflet: { papers: ["A4"], parts: ["tracks"], names: true, covers: true, press: true, both: true },
  door_signs: { papers: ["A4", "A3"], turns: "upright", parts: ["codes"], names: true, press: true, both: true },
  name_cards: { papers: ["A4"], parts: ["roles"], names: true, extras: ["once"] },
  badges: { papers: ["A4"], parts: [], names: true, labels: true, extras: ["nameCodes"] },
  speaker_sheets: { papers: ["A4"], parts: [], names: true, extras: ["contacts"], early: true },
  run_of_show: { papers: ["A4", "A3"], parts: ["tracks"], names: true, extras: ["notes"] },
  sign_in: { papers: ["A4"], parts: [], names: true },
  consent_forms: { papers: ["A4"], parts: [], names: true },
  proceedings: { papers: ["A4", "A5"], parts: ["cover", "abstracts", "index", "coming", "tracks"], names: true, press: true },
} as const satisfies Record<string, Paperwork>;

/** The sheets of labels that badges go on, with how many labels each has; the empty name is plain paper to be cut. */
export const labelSheets = [
  { name: "", labels: 10 }, { name: "L4784", labels: 10 }, { name: "L7418", labels: 8 }, { name: "32010", labels: 10 },
  { name: "L7414", labels: 10 }, { name: "4667", labels: 10 }, { name: "L7165", labels: 8 }, { name: "L7173", labels: 10 },
  { name: "L7163", labels: 14 }, { name: "L7160", labels: 21 },
] as const;

/** The name of a sheet that somebody measured, and what it is before they do: plain paper to be cut. */
export const ownLabels = "own";
export const usualSheet: LabelGrid = { across: 2, down: 5, width: 85, height: 55, left: 20, top: 11, gapX: 0, gapY: 0, cut: true };

/** How many labels a sheet has. */
export function labelsOn(name: string, own: LabelGrid): number {
  return name === ownLabels ? own.across * own.down : (labelSheets.find((sheet) => sheet.name === name)?.labels ?? 1);
}

export type PagesName = keyof typeof kit;

/** What can be made. */
export const documents = ["bundle", ...(Object.keys(kit) as PagesName[]), "speakers", "calendar"] as const;
export type DocumentName = (typeof documents)[number];
/** A document that is one file. */
export type SingleName = Exclude<DocumentName, "bundle">;
/** What everything at once can hold, in the order of its numbers. */
export const singles = documents.filter((name): name is SingleName => name !== "bundle");

export function paperworkOf(name: PagesName): Paperwork {
  return kit[name];
}

export function isPages(name: DocumentName): name is PagesName {
  return name in kit;
}

/** The languages of documents; that of the screen until another is chosen. */
export type Language = "fr" | "en";

/** Options without the language, which all documents share. */
export type PagesChoices = Omit<DocumentOptions, "language">;
export type SpeakersChoices = Omit<SpeakersOptions, "language">;
export type CalendarChoices = Omit<CalendarOptions, "language">;

/** A document as it is usually made: everything, on its first paper. */
export function usualPages(name: PagesName): PagesChoices {
  const { papers, turns } = paperworkOf(name);
  return {
    paper: papers[0] ?? "A4", landscape: turns === "landscape", families: "", confirmedOnly: false, codes: true, roles: true, once: false,
    cover: true, coverDesign: "quarters", booklet: false, creep: 0, bleed: false, bilingual: false, abstracts: true, index: true, practical: true, tracks: true, coming: true,
    contacts: false, notes: false, early: 15,
    labels: "", ownSheet: usualSheet, firstLabel: 1, bearers: "", trial: false, attendees: false, asListed: false, nameCodes: false,
  };
}

/** Without contact details: a list is made to leave the house. */
export const usualSpeakers: SpeakersChoices = { columns: [], people: "all", contacts: false };

export const usualCalendar: CalendarChoices = { room: "", person: "" };

/** What everything at once leaves out, its languages, and whether it is one file. */
export interface BundleChoices {
  without: readonly SingleName[];
  languages: "fr" | "en" | "both";
  zip: boolean;
}
