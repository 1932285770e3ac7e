import * as bound from "$wails/go/app/Translations";
import type { planner } from "$wails/go/models";
import { act } from "./call";
import type { Ref } from "./records";

export type TranslationEdit = planner.TranslationEdit;

/** What an edition and what is in it are called in other languages. */
export const translations = {
  /** An empty text takes its translation back. */
  edit: (subject: Ref, language: string, edit: TranslationEdit) => act(() => bound.Edit(subject.table, subject.id, language, edit)),
};
