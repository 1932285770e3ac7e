import type { Block, Placement, Severity } from "$lib/api";
import { describe, expect, it } from "vitest";
import { blocksUnder, shadesOf } from "./shade";

const hours = { from: 480, to: 1080 };
const rooms = ["r1", "r2", "r3"];
const block = (from: number, to: number, reason: string, severity: Severity = "error"): Block => ({
  from, to, code: reason, severity, reason: { fr: reason, en: reason },
});
const day = (everywhere: Block[], perRoom: Record<string, Block[]>) => ({
  days: [{ dayId: "d1", everywhere, rooms: Object.entries(perRoom).map(([roomId, blocks]) => ({ roomId, blocks })) }],
});
const drawn = (everywhere: Block[], perRoom: Record<string, Block[]>) =>
  shadesOf(day(everywhere, perRoom), "d1", rooms, hours).map((s) => [s.from, s.to, s.rooms.join("+"), s.blocks.map((b) => b.code).join(), s.news.map((b) => b.code).join()]);

describe("shading", () => {
  it("is nothing where everything is possible", () => {
    expect(drawn([], {})).toEqual([]);
    expect(shadesOf({ days: [] }, "d1", rooms, hours)).toEqual([]);
  });
  it("joins rooms that are beside each other and shaded alike", () => {
    const lunch = block(720, 780, "lunch");
    expect(drawn([], { r1: [lunch], r2: [lunch] })).toEqual([[720, 780, "r1+r2", "lunch", "lunch"]]);
    expect(drawn([], { r1: [lunch], r3: [lunch] })).toEqual([[720, 780, "r1", "lunch", "lunch"], [720, 780, "r3", "lunch", "lunch"]]);
  });
  it("joins what is alike, whatever else is above and below", () => {
    const lunch = block(720, 780, "lunch");
    expect(drawn([], { r1: [block(540, 600, "a"), lunch], r2: [lunch], r3: [lunch, block(800, 840, "c")] })).toEqual([
      [540, 600, "r1", "a", "a"], [720, 780, "r1+r2+r3", "lunch", "lunch"], [800, 840, "r3", "c", "c"],
    ]);
  });
  it("shades everywhere in one piece", () => expect(drawn([block(600, 660, "away")], {})).toEqual([[600, 660, "r1+r2+r3", "away", "away"]]));
  it("cuts what overlaps, so that nothing is drawn over another, and says each reason where it begins", () => {
    expect(drawn([block(600, 660, "away")], { r2: [block(630, 700, "taken")] })).toEqual([
      [600, 660, "r1", "away", "away"],
      [600, 630, "r2", "away", "away"], [630, 660, "r2", "away,taken", "taken"], [660, 700, "r2", "taken", ""],
      [600, 660, "r3", "away", "away"],
    ]);
  });
  it("puts the worst first", () => {
    expect(drawn([], { r1: [block(0, 1440, "small", "warning"), block(600, 660, "taken")] })).toEqual([
      [480, 600, "r1", "small", "small"], [600, 660, "r1", "taken,small", "taken"], [660, 1080, "r1", "small", ""],
    ]);
  });
  it("ends with the day that is drawn", () => expect(drawn([block(0, 540, "closed"), block(1200, 1440, "closed")], {})).toEqual([[480, 540, "r1+r2+r3", "closed", "closed"]]));
});

describe("what a place meets", () => {
  const shading = day([block(600, 660, "away")], { r1: [block(0, 1440, "small", "warning")], r2: [block(640, 700, "taken"), block(650, 660, "taken")] });
  const at = (start: number, ...where: string[]): Placement => ({ dayId: "d1", start, duration: 30, rooms: where, allRooms: where.length === 0 });
  const met = (placement: Placement) => blocksUnder(shading, placement).map((b) => b.code);
  it("is every reason once, worst first", () => {
    expect(met(at(650, "r2"))).toEqual(["away", "taken"]);
    expect(met(at(590, "r1", "r2"))).toEqual(["away", "small"]);
    expect(met(at(640))).toEqual(["away", "taken", "small"]);
  });
  it("is nothing where it only touches", () => expect(met(at(570, "r2"))).toEqual([]));
  it("is nothing before the backend has answered, or on another day", () => {
    expect(blocksUnder(undefined, at(650, "r2"))).toEqual([]);
    expect(blocksUnder(shading, { ...at(650, "r2"), dayId: "d2" })).toEqual([]);
  });
});
