import { describe, expect, it } from "vitest";
import { strokeOf } from "./stroke";

describe("an icon as one path", () => {
  it("begins each part anew", () => {
    expect(strokeOf({ node: [["path", { d: "m3 4 1 1" }], ["line", { x1: 1, y1: 2, x2: 3, y2: 4 }]] })).toBe("M0 0m3 4 1 1M1 2L3 4");
  });
  it("draws circles and corners", () => {
    expect(strokeOf({ node: [["circle", { cx: 12, cy: 12, r: 2 }]] })).toBe("M10 12a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z");
    expect(strokeOf({ node: [["rect", { x: 2, y: 2, width: 6, height: 4 }]] })).toBe("M2 2h6v4h-6v-4z");
  });
});
