import { describe, expect, it } from "vitest";
import { fitInto } from "./take";

describe("a drawing that becomes pixels", () => {
  it("keeps its proportions", () => expect(fitInto(1600, 48, 16)).toEqual({ width: 1600, height: 533 }));
  it("is made smaller as well as larger", () => expect(fitInto(1600, 4000, 8000)).toEqual({ width: 800, height: 1600 }));
  it("never vanishes", () => expect(fitInto(100, 9000, 3)).toEqual({ width: 100, height: 1 }));
  it("survives a size that nobody knows", () => expect(fitInto(100, 0, 0)).toEqual({ width: 1, height: 1 }));
});
