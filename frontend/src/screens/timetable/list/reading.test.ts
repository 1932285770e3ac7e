import { describe, expect, it } from "vitest";
import { readChange, readEnd, readLength, readStart } from "./reading";

const slot = { start: 700, duration: 60 };

describe("what is typed in a cell", () => {
  it.each<[string, number | null]>([["9h45", 585], ["9:45", 585], ["945", 585], ["+15", 715], ["-1h", 640], ["−5 min", 695], ["+1h30", 790], ["-20h", 0], ["bientôt", null], ["25h", null], ["", null]])(
    "%s is a start", (text, start) => expect(readStart(text, 700)).toBe(start));
  it.each<[string, number | null]>([["12h40", 60], ["13:10", 90], ["+15", 75], ["-10", 50], ["-60", null], ["0h30", 770], ["?", null]])(
    "%s is an end, which gives the length", (text, duration) => expect(readEnd(text, slot)).toBe(duration));
  it("means the day after when the end of a night is typed", () => expect(readEnd("1h", { start: 1380, duration: 60 })).toBe(120));
  it("means the same night when the start is past midnight already", () => expect(readEnd("1h", { start: 1450, duration: 10 })).toBe(50));
  it.each<[string, number | null]>([["45", 45], ["1h30", 90], ["+15", 75], ["-15", 45], ["-60", null], ["0", null], ["1500", null], ["longtemps", null]])(
    "%s is a length", (text, duration) => expect(readLength(text, 60)).toBe(duration));
  it("is a change only with a sign", () => expect([readChange("15"), readChange("+15"), readChange("–15"), readChange("+x")]).toEqual([null, 15, -15, null]));
});
