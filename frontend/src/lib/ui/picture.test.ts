import { describe, expect, it } from "vitest";
import { statuses } from "$lib/api";
import { pictureOf } from "./picture";

describe("the picture of seats", () => {
  it("has a mark for each, beside each other", () => {
    const { width, fill, ring } = pictureOf([{ status: "confirmed" }, { status: "open" }], 4);
    expect([width, fill.startsWith("M0.5 6"), ring.startsWith("M17.1 6")]).toEqual([28, true, true]);
  });
  it("draws who was asked as half a circle in a ring", () => {
    const { fill, line } = pictureOf([{ status: "invited" }], 4);
    expect([fill, line.length > 0]).toEqual(["M1 6a5 5 0 0 0 10 0z", true]);
  });
  it("draws every status differently", () => {
    const pictures = statuses.map((status) => JSON.stringify(pictureOf([{ status }], 4)));
    expect(new Set(pictures).size).toBe(statuses.length);
  });
  it("is empty without seats", () => expect(pictureOf([], 4).fill).toBe(""));
});
