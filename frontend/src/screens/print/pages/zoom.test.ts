import { describe, expect, it } from "vitest";
import { pageAt, percentOf, perRow, widthFor, zoomBy } from "./zoom";

const box = { width: 900, height: 700 };
const paper = { width: 794, ratio: 210 / 297 }; // A4

describe("the width of a page", () => {
  it("fills the box, within reason", () => {
    expect(widthFor("width", box, paper)).toBe(852);
    expect(widthFor("width", { ...box, width: 3000 }, paper)).toBe(1100);
  });
  it("shows the page as a whole", () => expect(widthFor("page", box, paper)).toBe(461));
  it("is a percentage of its size on paper", () => {
    expect(widthFor(50, box, paper)).toBe(397);
    expect(percentOf(397, paper)).toBe(50);
  });
  it("never vanishes", () => expect(widthFor("page", { width: 10, height: 10 }, paper)).toBe(120));
});

describe("zoom", () => {
  it("goes to the next step and stops at the ends", () => {
    expect([zoomBy(58, 1), zoomBy(58, -1), zoomBy(300, 1), zoomBy(25, -1)]).toEqual([67, 50, 300, 25]);
  });
});

describe("the page at the top", () => {
  it("counts rows", () => {
    const page = { height: 500, perRow: 2, count: 5 };
    expect([0, 300, 530, 1100, 9999].map((top) => pageAt(top, page))).toEqual([1, 3, 3, 5, 5]);
    expect(perRow(1000, 450)).toBe(2);
  });
});
