import { describe, expect, it } from "vitest";
import { placeTip } from "./tip";

const screen = { width: 1000, height: 600 };
const tip = { width: 100, height: 20 };
const button = (left: number, top: number) => ({ left, top, width: 30, height: 30 });

describe("a tip", () => {
  it("stands in the middle below its button", () => expect(placeTip(button(500, 100), tip, "bottom", screen)).toEqual({ left: 465, top: 136 }));
  it("stands beside it", () => expect(placeTip(button(500, 100), tip, "left", screen)).toEqual({ left: 394, top: 105 }));
  it("goes above where the window ends below", () => expect(placeTip(button(500, 560), tip, "bottom", screen)).toEqual({ left: 465, top: 534 }));
  it("goes to the other side where the window ends", () => expect(placeTip(button(20, 100), tip, "left", screen).left).toBe(56));
  it("slides along the border rather than past it", () => expect(placeTip(button(960, 100), tip, "bottom", screen).left).toBe(892));
});
