import { describe, expect, it } from "vitest";
import { beforeAfterStep, beforeInGap, gapAt } from "./reorder";

const ids = ["a", "b", "c"];

describe("a row that moves by one place", () => {
  it.each([
    ["b", -1, "a"], ["c", -1, "b"], ["a", 1, "c"], ["b", 1, ""],
  ] as const)("%s by %i goes before %j", (id, by, before) => expect(beforeAfterStep(ids, id, by)).toBe(before));
  it("stays at the ends", () => {
    expect(beforeAfterStep(ids, "a", -1)).toBeNull();
    expect(beforeAfterStep(ids, "c", 1)).toBeNull();
    expect(beforeAfterStep(ids, "x", 1)).toBeNull();
  });
});

describe("a row that is let go in a gap", () => {
  it.each([["a", 3, ""], ["a", 2, "c"], ["c", 0, "a"]] as const)("%s in gap %i goes before %j", (id, gap, before) =>
    expect(beforeInGap(ids, id, gap)).toBe(before));
  it("stays beside itself", () => {
    expect(beforeInGap(ids, "b", 1)).toBeNull();
    expect(beforeInGap(ids, "b", 2)).toBeNull();
  });
  it("is nearest to the gap above the first middle below the pointer", () => {
    expect([0, 25, 45, 200].map((y) => gapAt([20, 40, 60], y))).toEqual([0, 1, 2, 3]);
  });
});
