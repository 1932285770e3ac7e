import { describe, expect, it } from "vitest";
import { closingOf, dateAfter, isNextDay } from "./hours";

describe("the closing hour of a day", () => {
  it("is in the same day when it can be", () => expect(closingOf(510, 1050)).toBe(1050));
  it("is in the night after when it is a small hour before the opening", () => {
    expect(closingOf(1080, 60)).toBe(1500);
    expect(isNextDay(closingOf(1080, 0))).toBe(true);
  });
  it("is left as it is when it can only be a slip", () => expect(closingOf(540, 480)).toBe(480));
});

describe("the date some days after", () => {
  it("crosses months and leap days", () => {
    expect(dateAfter("2025-10-31", 1)).toBe("2025-11-01");
    expect(dateAfter("2028-02-28", 1)).toBe("2028-02-29");
    expect(dateAfter("2025-10-15", 364)).toBe("2026-10-14");
  });
});
