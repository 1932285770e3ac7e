import * as bound from "$wails/go/app/Findings";
import { act } from "./call";
import type { ID } from "./records";

/** What the rules say of an edition. */
export const findings = {
  /** Lives with a finding, and says why: it is silent until its fact changes. */
  ignore: (edition: ID, key: string, reason: string) => act(() => bound.Ignore(edition, key, reason)),
  /** Takes a waiver back: the finding is told again. */
  revive: (waiver: ID) => act(() => bound.Revive(waiver)),
};
