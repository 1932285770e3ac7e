import * as bound from "$wails/go/app/Exports";
import type { app } from "$wails/go/models";
import { call } from "./call";
import type { ID } from "./records";

export type DocumentOptions = app.DocumentOptions;
export type LabelGrid = app.LabelGrid;
export type SpeakersOptions = app.SpeakersOptions;
export type CalendarOptions = app.CalendarOptions;
export type BundleOptions = app.BundleOptions;
export type Target = app.Target;
export type Written = app.Written;
export type Report = app.Report;
export type Column = app.Column;
/** A spreadsheet of names for badges that is open; its names stay with the backend. */
export type AttendeeList = app.AttendeeList;

/** A document that is shown and not kept. */
export interface PagesPreview {
  pdf: Uint8Array;
  report: Report;
}

/** What leaves the house. */
export const exports = {
  /** Makes a document of the print kit to be looked at. */
  preview: async (edition: ID, document: string, options: DocumentOptions): Promise<PagesPreview> => {
    const { data, report } = await call(() => bound.Preview(edition, document, options));
    return { pdf: bytes(data), report };
  },
  /** Writes a document of the print kit. */
  document: (edition: ID, document: string, options: DocumentOptions, to: Target) => call(() => bound.Document(edition, document, options, to)),
  /** Writes everything at once, into a folder or a zip file. */
  bundle: (edition: ID, options: BundleOptions, to: Target) => call(() => bound.Bundle(edition, options, to)),
  /** Where everything at once would go. */
  suggestBundle: (edition: ID, zip: boolean) => call(() => bound.SuggestBundle(edition, zip)),
  /** Makes a document and opens it with the system's program for PDF files, which is asked to print it. */
  print: (edition: ID, document: string, options: DocumentOptions) => call(() => bound.Print(edition, document, options)),
  /** Opens a spreadsheet of names for badges. */
  readAttendees: (file: string, data: Uint8Array) => call(() => bound.ReadAttendees(file, base64(data))),
  /** The spreadsheet that is open; without a file: none. */
  attendees: () => call(bound.Attendees),
  /** Closes the spreadsheet. */
  forgetAttendees: () => call(bound.ForgetAttendees),
  speakers: (edition: ID, options: SpeakersOptions, to: Target) => call(() => bound.Speakers(edition, options, to)),
  calendar: (edition: ID, options: CalendarOptions, to: Target) => call(() => bound.Calendar(edition, options, to)),
  /** The stable names of the speaker list's columns. */
  columns: () => call(bound.Columns),
  /** Stops the export under way. */
  cancel: () => call(bound.Cancel),
  /** Where a document would go. */
  suggest: (edition: ID, document: string, language: string) => call(() => bound.Suggest(edition, document, language)),
  /** Lets the user choose a folder; empty: they chose none. */
  chooseFolder: () => call(bound.ChooseFolder),
};

function base64(data: Uint8Array): string {
  const step = 0x8000; // what an argument list can hold
  let text = "";
  for (let at = 0; at < data.length; at += step) text += String.fromCharCode(...data.subarray(at, at + step));
  return btoa(text);
}

// Go sends bytes as base64 text, whatever the generated type says.
function bytes(data: unknown): Uint8Array {
  return Uint8Array.from(atob(String(data)), (letter) => letter.charCodeAt(0));
}
