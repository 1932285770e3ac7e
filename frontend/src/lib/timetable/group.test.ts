import type { Placement } from "$lib/api";
import { describe, expect, it } from "vitest";
import { limited, movesOf } from "./group";
import type { Grip, Held, Spot } from "./held";
import { idle, next, type Happening } from "./machine";

const ground = { rooms: ["r1", "r2", "r3", "r4"], days: ["d1", "d2", "d3"], step: 5 };
const at = (start: number, duration: number, room: string, dayId = "d1"): Placement => ({ dayId, start, duration, rooms: [room], allRooms: false });
const on = (minutes: number, column: number, dayId = "d1"): Spot => ({ on: "grid", dayId, minutes, column });

const first = at(700, 60, "r2");
const plan = { b: at(700, 60, "r3"), c: at(790, 30, "r2") };
const everywhere: Placement = { dayId: "d1", start: 760, duration: 30, rooms: [], allRooms: true };

function held(others: Record<string, Placement> = plan, was = first, grip: Grip = "move"): Held {
  return { id: "a", grip, was, others: Object.entries(others).map(([id, placement]) => ({ id, placement })) };
}
function moves(what: Held, target: Placement): Record<string, Placement> {
  return Object.fromEntries(movesOf(what, limited(what, target, ground), ground).map(({ id, placement }) => [id, placement]));
}
function dragged(what: Held, from: Spot, to: Spot) {
  const happenings: Happening[] = [
    { kind: "press", held: what, point: { x: 0, y: 0 }, at: from }, { kind: "motion", point: { x: 50, y: 0 }, at: to }, { kind: "release" },
  ];
  const end = happenings.reduce((state, h) => next(state, h, ground), idle);
  return end.name === "dropped" && end.target !== "tray" ? moves(end.held, end.target) : end.name;
}

describe("several sessions that are held", () => {
  it("keep their distances in time and rooms", () => {
    expect(dragged(held(), on(710, 1), on(740, 2))).toEqual({ a: at(730, 60, "r3"), b: at(730, 60, "r4"), c: at(820, 30, "r3") });
  });
  it("stop together at the last room", () => {
    expect(dragged(held(), on(710, 1), on(740, 3))).toEqual({ a: at(730, 60, "r3"), b: at(730, 60, "r4"), c: at(820, 30, "r3") });
  });
  it("stop together at the first room, and at midnight", () => {
    expect(moves(held({ b: at(100, 30, "r1") }), at(500, 60, "r1"))).toEqual({ a: at(600, 60, "r2"), b: at(0, 30, "r1") });
  });
  it("may hold what takes all rooms: that stays in all rooms", () => {
    expect(moves(held({ b: everywhere }), at(705, 60, "r4"))).toEqual({ a: at(705, 60, "r4"), b: { ...everywhere, start: 765 } });
  });
  it("go to another day together, and no further than there are days", () => {
    expect(moves(held({ b: at(600, 30, "r1", "d2") }), at(700, 60, "r2", "d2"))).toEqual({ a: at(700, 60, "r2", "d2"), b: at(600, 30, "r1", "d3") });
    expect(moves(held({ b: at(600, 30, "r1", "d2") }), at(700, 60, "r2", "d3"))).toEqual({ a: at(700, 60, "r2", "d2"), b: at(600, 30, "r1", "d3") });
  });
  it("are stretched at the end by as much", () => {
    expect(dragged(held(plan, first, "end"), on(760, 1), on(775, 1))).toEqual({ a: at(700, 75, "r2"), b: at(700, 75, "r3"), c: at(790, 45, "r2") });
  });
  it("are stretched at the start by as much, and keep their ends", () => {
    expect(dragged(held(plan, first, "start"), on(700, 1), on(690, 1))).toEqual({ a: at(690, 70, "r2"), b: at(690, 70, "r3"), c: at(780, 40, "r2") });
  });
  it("shrink only until the shortest is five minutes long", () => {
    expect(moves(held(), { ...first, duration: 10 })).toEqual({ a: at(700, 35, "r2"), b: at(700, 35, "r3"), c: at(790, 5, "r2") });
    expect(moves(held(plan, first, "start"), { ...first, start: 740, duration: 20 })).toEqual({ a: at(725, 35, "r2"), b: at(725, 35, "r3"), c: at(815, 5, "r2") });
  });
  it("go to the tray together", () => {
    const tray = (placement: Placement) => ({ ...placement, dayId: "", rooms: [] });
    expect(movesOf(held(), "tray", ground)).toEqual([
      { id: "a", placement: tray(first) }, { id: "b", placement: tray(plan.b) }, { id: "c", placement: tray(plan.c) },
    ]);
  });
  it("come from the tray one after the other", () => {
    const waiting = (duration: number): Placement => ({ dayId: "", start: 0, duration, rooms: [], allRooms: false });
    const all = { ...waiting(30), allRooms: true };
    expect(moves(held({ b: waiting(45), c: all }, waiting(60)), at(600, 60, "r2"))).toEqual({
      a: at(600, 60, "r2"), b: at(660, 45, "r2"), c: { ...all, dayId: "d1", start: 705 },
    });
  });
  it("lose one that was undone away and go on", () => {
    const state = next({ name: "dragging", by: "pointer", held: held(), from: on(700, 1), at: on(700, 1), target: first, manner: "move", shadings: {} }, { kind: "lost", id: "b" }, ground);
    expect(state.name === "dragging" && state.held.others.map(({ id }) => id)).toEqual(["c"]);
  });
});
