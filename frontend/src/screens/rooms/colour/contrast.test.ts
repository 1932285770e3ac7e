import { describe, expect, it } from "vitest";
import { trackHues } from "$lib/ui/hues";
import { contrastOnPaper, readable, readColour } from "./contrast";

describe("contrast on white paper", () => {
  it("goes from 1 for white to 21 for black", () => {
    expect(contrastOnPaper("#ffffff")).toBeCloseTo(1, 5);
    expect(contrastOnPaper("#000000")).toBeCloseTo(21, 5);
  });
  it("is enough for every colour that is offered", () => {
    for (const hue of trackHues) expect(contrastOnPaper(hue), hue).toBeGreaterThanOrEqual(readable);
  });
});

describe("a typed colour", () => {
  it.each([["#1F4E8C", "#1f4e8c"], ["1f4e8c", "#1f4e8c"], [" #abc ", "#aabbcc"], ["blue", undefined], ["#12345", undefined]])(
    "%j is %j", (text, colour) => expect(readColour(text)).toBe(colour));
});
