import * as bound from "$wails/go/app/Findings";
import type { Label } from "./board";
import { act, call } from "./call";
import type { Operation } from "./operations";
import type { ID } from "./records";

/** A way to mend a finding: what the button says, and the operation that it applies. */
export interface Remedy {
  label: Label;
  operation: Operation;
}

/** What the rules say of an edition. */
export const findings = {
  /** Lives with a finding, and says why: it is silent until its fact changes. */
  ignore: (edition: ID, key: string, reason: string) => act(() => bound.Ignore(edition, key, reason)),
  /** Takes a waiver back: the finding is told again. */
  revive: (waiver: ID) => act(() => bound.Revive(waiver)),
  /** What mends a finding, the best first; at most six, each of them tried out. */
  remedies: (edition: ID, key: string) => call(() => bound.Remedies(edition, key)) as Promise<Remedy[]>,
};
