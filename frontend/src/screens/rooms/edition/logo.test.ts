import { describe, expect, it } from "vitest";
import { fitInto } from "./logo";

describe("a logo that is made smaller", () => {
  it("keeps its proportions", () => expect(fitInto(1200, 4800, 1600)).toEqual({ width: 1200, height: 400 }));
  it("is never made larger", () => expect(fitInto(1200, 300, 80)).toEqual({ width: 300, height: 80 }));
  it("never vanishes", () => expect(fitInto(100, 9000, 3)).toEqual({ width: 100, height: 1 }));
});
