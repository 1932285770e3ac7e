import * as bound from "$wails/go/app/Checks";
import type { Label, Severity } from "./board";
import { act, call } from "./call";
import type { ID } from "./records";

/** How much a check matters: a severity, or it tells nothing. */
export type CheckSeverity = Severity | "off";

/** A rule as an edition has set it. */
export interface Check {
  code: string;
  title: Label;
  severity: CheckSeverity;
  /** Where nobody says otherwise. */
  usual: CheckSeverity;
}

/** The rules of an edition. */
export const checks = {
  /** Every rule, by code. */
  list: (edition: ID) => call(() => bound.List(edition)) as Promise<Check[]>,
  /** Sets how much one matters; "" goes back to the usual. */
  set: (edition: ID, code: string, severity: CheckSeverity | "") => act(() => bound.Set(edition, code, severity)),
};
