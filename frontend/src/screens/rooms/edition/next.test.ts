import { describe, expect, it } from "vitest";
import { nextFirstDay, nextName } from "./next";

describe("the edition of another year", () => {
  it.each([
    ["Quartiers du numérique 2025", "Quartiers du numérique 2026"],
    ["2019: FOSDEM 2019", "2019: FOSDEM 2020"],
    ["Journée d’étude", "Journée d’étude (2)"],
    ["Lot 120250", "Lot 120250 (2)"],
  ])("after %s is %s", (name, next) => expect(nextName(name)).toBe(next));
  it("begins on the same weekday", () => {
    expect(nextFirstDay("2025-10-15")).toBe("2026-10-14");
    expect(nextFirstDay("")).toBe("");
  });
});
