import * as bound from "$wails/go/app/Consents";
import { act } from "./call";
import type { ConsentKind, ID } from "./records";

/** What a person answers to a question of consent. */
export type Answer = "yes" | "no" | "unasked";

/** What persons agree to. */
export const consents = {
  /** Notes an answer with its date (2025-10-15); "unasked" forgets it. */
  set: (edition: ID, person: ID, kind: ConsentKind, answer: Answer, date: string) =>
    act(() => bound.Set(edition, person, kind, answer, date)),
};
