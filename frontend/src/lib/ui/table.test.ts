import { describe, expect, it } from "vitest";
import { sorted, visible, type Column } from "./table";

const cell = undefined as unknown as Column<string>["cell"];
const columns: Column<string>[] = [{ key: "name", title: "Name", sort: (row) => row, cell }];
const compare = (a: string, b: string) => a.localeCompare(b, "fr");

describe("a sorted table", () => {
  it("puts empty text last, whichever way", () => {
    expect(sorted(["b", "", "a"], columns, { key: "name", descending: false }, compare)).toEqual(["a", "b", ""]);
    expect(sorted(["b", "", "a"], columns, { key: "name", descending: true }, compare)).toEqual(["b", "a", ""]);
  });
  it("keeps the order it was given without a column", () => {
    expect(sorted(["b", "a"], columns, null, compare)).toEqual(["b", "a"]);
  });
});

describe("a long table", () => {
  it("draws the rows in sight and a few more", () => {
    expect(visible(1000, 40, 4000, 400)).toEqual({ first: 92, last: 118, above: 3680, below: 35280 });
  });
  it("draws everything when it fits", () => {
    expect(visible(5, 40, 0, 400)).toEqual({ first: 0, last: 5, above: 0, below: 0 });
  });
  it("stands a scroll position past the end", () => {
    expect(visible(3, 40, 900, 400)).toEqual({ first: 2, last: 3, above: 80, below: 0 });
  });
});
