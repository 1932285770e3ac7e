import type { Placement } from "$lib/api";
import { describe, expect, it } from "vitest";
import { bandBeside, bandOf, bandsOf } from "./band";
import { caughtIn, spanOf, toggled } from "./chosen";
import { columnsOf } from "./column";
import { layout } from "./layout";

const rooms = ["r1", "r2", "r3"];
const at = (start: number, duration: number, ...where: string[]): Placement => ({
  dayId: "d1", start, duration, rooms: where[0] === "*" ? [] : where, allRooms: where[0] === "*",
});
const plan = {
  a1: at(540, 60, "r1"), a2: at(540, 60, "r2"), a3: at(540, 45, "r3"), lunch: at(600, 60, "*"), b1: at(660, 60, "r1"), b2: at(660, 60, "r2"), c: at(730, 30, "r2"),
};
const columns = columnsOf(rooms, []);
const strips = rooms.map((_, column) => ({ dayId: "d1", column, folded: false, from: column * 100, to: column * 100 + 100 }));
const plane = { way: "down" as const, days: ["d1"], columns, scale: { from: 480, to: 1080, perMinute: 1 }, strips };
const boxes = layout(Object.entries(plan).map(([id, placement]) => ({ id, placement })), plane);

describe("choosing several sessions", () => {
  it("adds one and takes it away again", () => {
    expect([...toggled(new Set(["a"]), "b")]).toEqual(["a", "b"]);
    expect([...toggled(new Set(["a", "b"]), "a")]).toEqual(["b"]);
  });
  it("takes those between two in rooms", () => expect(spanOf(boxes, "a3", "a1")).toEqual(["a1", "a2", "a3"]));
  it("takes those between two in time, without what reaches over other rooms too", () => {
    expect(spanOf(boxes, "a2", "c")).toEqual(["a2", "b2", "c"]);
    expect(spanOf(boxes, "a1", "b2")).toEqual(["a1", "a2", "b1", "b2"]);
    expect(spanOf(boxes, "lunch", "b1")).toEqual(["lunch", "b1", "b2"]);
  });
  it("takes what an area touches", () => {
    expect(caughtIn(boxes, at(590, 15, "r2", "r3"), columns)).toEqual(["a2", "lunch"]);
    expect(caughtIn(boxes, at(720, 10, "r2"), columns)).toEqual([]);
  });
});

describe("a band", () => {
  const kinds = { lunch: "meal", c: "break" } as const;
  const sessions = Object.entries(plan).map(([id, placement]) => ({ id, placement, kind: kinds[id as keyof typeof kinds] ?? ("parallel" as const) }));
  it("is what starts together, side by side", () => {
    expect(bandsOf(sessions, "d1", rooms)).toEqual([["a1", "a2", "a3"], ["b1", "b2"]]);
    expect(bandOf("a2", sessions, rooms)).toEqual(["a1", "a2", "a3"]);
  });
  it("is never a pause nor what takes every room", () => {
    expect(bandOf("lunch", sessions, rooms)).toEqual(["lunch"]);
    const pause = { id: "p", kind: "break" as const, placement: at(660, 30, "r3") };
    const whole = { id: "w", kind: "plenary" as const, placement: at(660, 30, ...rooms) };
    expect(bandOf("b1", [...sessions, pause, whole], rooms)).toEqual(["b1", "b2"]);
  });
  it("is of one day", () => {
    const tomorrow = { id: "t", kind: "parallel" as const, placement: { ...at(540, 60, "r1"), dayId: "d2" } };
    expect(bandOf("t", [...sessions, tomorrow], rooms)).toEqual(["t"]);
  });
  it("is a session alone when nothing starts with it", () => expect(bandOf("c", sessions, rooms)).toEqual(["c"]));
  it("has one before and one after it", () => {
    expect(bandBeside("a1", 1, sessions, rooms)).toEqual(["b1", "b2"]);
    expect(bandBeside("b2", -1, sessions, rooms)).toEqual(["a1", "a2", "a3"]);
    expect(bandBeside("b2", 1, sessions, rooms)).toEqual([]);
    expect(bandBeside("lunch", 1, sessions, rooms)).toEqual([]);
  });
});
