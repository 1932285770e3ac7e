import { describe, expect, it } from "vitest";
import type { Consent } from "$lib/api";
import { answerOf, civilDate } from "./answers";

const consent: Consent = { id: "c", editionId: "e", personId: "p", kind: "image", given: true, date: "2025-09-03" };

describe("an answer", () => {
  it("is yes, no, or still to be asked", () => {
    expect([answerOf(consent), answerOf({ ...consent, given: false }), answerOf(undefined)]).toEqual(["yes", "no", "unasked"]);
  });
  it("bears the date of the calendar on the wall", () => expect(civilDate(new Date(2025, 8, 3, 23, 59))).toBe("2025-09-03"));
});
