import { describe, expect, it } from "vitest";
import { legsOf, traceOf, walkBetween, type Drawn, type Stay } from "./journey";

const stay = (id: string, start: number, end: number, ...rooms: string[]): Stay => ({ id, start, end, rooms });
const walk = (from: string, to: string) => (from + to === "acca" || to === "c" ? 12 : 5);

describe("the ways of a day", () => {
  it("are none for one session", () => expect(legsOf([stay("s", 600, 660, "a")], walk)).toEqual([]));
  it("tell the gap, and the minutes on foot", () => {
    expect(legsOf([stay("s", 600, 660, "a"), stay("t", 685, 700, "b")], walk)).toEqual([{ from: "s", to: "t", gap: 25, walk: 5 }]);
  });
  it("begin at what ended last", () => {
    const day = [stay("long", 600, 700, "a"), stay("short", 610, 620, "b"), stay("next", 710, 720, "c")];
    expect(legsOf(day, walk).map(({ from, gap }) => [from, gap])).toEqual([["long", -90], ["long", 10]]);
  });
});

describe("the way on foot", () => {
  it.each<[string, string[], string[], number | null]>([
    ["is none in the same room", ["a"], ["a"], null],
    ["is none when a room is common", ["a", "b"], ["b", "c"], null],
    ["is not known without a room", ["a"], [], null],
    ["is the shortest between several rooms", ["a"], ["b", "c"], 5],
  ])("%s", (_, from, to, minutes) => expect(walkBetween(from, to, walk)).toBe(minutes));
});

describe("the line of a day", () => {
  const box = (id: string, left: number, top: number, width = 100, wide = false): Drawn => ({ id, rect: { left, top, width, height: 60 }, wide });
  const leg = { from: "s", to: "t", gap: 10, walk: null };
  it("runs along the edge of each session and turns in between", () => {
    const { through, ways } = traceOf([box("s", 0, 0), box("t", 200, 80)], [leg], "down");
    expect(through[0]).toEqual({ id: "s", from: { x: 2, y: 0 }, to: { x: 2, y: 60 }, across: false });
    expect(ways).toEqual([{ leg, path: "M2,60C2,70 202,70 202,80", middle: { x: 102, y: 70 } }]);
  });
  it("crosses what takes all rooms where the next session is", () => {
    const { ways, through } = traceOf([box("s", 0, 0, 500, true), box("t", 200, 80)], [leg], "down");
    expect(through.map(({ across }) => across)).toEqual([true, false]);
    expect(ways[0]?.path).toBe("M202,60C202,70 202,70 202,80");
  });
  it("crosses the last one where the session before it was", () => {
    const { ways } = traceOf([box("s", 200, 0), box("t", 0, 80, 500, true)], [leg], "down");
    expect(ways[0]?.path).toBe("M202,60C202,70 202,70 202,80");
  });
  it("runs to the right when time does", () => {
    const across = { id: "s", rect: { left: 0, top: 0, width: 60, height: 40 }, wide: false };
    const { ways } = traceOf([across, { ...across, id: "t", rect: { ...across.rect, left: 80, top: 100 } }], [leg], "right");
    expect(ways[0]?.path).toBe("M60,2C70,2 70,102 80,102");
  });
  it("leaves out the way to a session that is not drawn", () => expect(traceOf([box("s", 0, 0)], [leg], "down").ways).toEqual([]));
});
