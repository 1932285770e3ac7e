import type { ID, Records, Ref } from "./records";

/** A text in both languages, made by the backend: what an act is called, what a finding says. */
export interface Label {
  fr: string;
  en: string;
}

/** Severities, worst first. */
export const severities = ["error", "warning", "hint"] as const;
export type Severity = (typeof severities)[number];

/** What a rule says of the plan. */
export interface Finding {
  /** Names the finding as long as it stands. */
  key: string;
  code: string;
  severity: Severity;
  /** The first is where to jump. */
  subjects: Ref[];
  title: Label;
  sentence: Label;
  /** The waiver that silences it; empty: it stands. */
  waiver: ID;
  /** Why it is silenced. */
  reason: string;
}

/** One edition with everything in it. */
export interface BoardData {
  records: Records;
  findings: Finding[];
  undo: Label | null;
  redo: Label | null;
}

/** What one act changed, and what is now wrong. */
export interface Outcome {
  /** The edition that the act concerns, or empty. */
  editionId: ID;
  /** The record that the act was there to make, or empty. */
  created: ID;
  changed: Records;
  removed: Ref[];
  /** Findings that are new, or say something else now. */
  added: Finding[];
  /** Keys of the findings that no longer stand. */
  gone: string[];
  /** Values that undo left alone because a later change owns them. */
  skipped: number;
  undo: Label | null;
  redo: Label | null;
}
