import type { Placement } from "$lib/api";
import { describe, expect, it } from "vitest";
import { columnsOf, columnsTaken } from "./column";
import { densityOf } from "./density";
import { layout, least } from "./layout";
import { boxesIn, columnsIn, scrollToShow, viewOf } from "./visible";

const rooms = ["r1", "r2", "r3"];
const scale = { from: 480, to: 1080, perMinute: 1 };

function at(start: number, duration: number, ...where: string[]): Placement {
  return { dayId: "d", start, duration, rooms: where, allRooms: where[0] === "*" };
}
function drawn(plan: Record<string, Placement>) {
  const sessions = Object.entries(plan).map(([id, placement]) => ({ id, placement }));
  return layout(sessions, columnsOf(rooms, Object.values(plan)), scale, 100);
}

describe("the columns", () => {
  it("are the rooms", () => expect(columnsOf(rooms, [at(540, 60, "r1")])).toEqual({ rooms, roomless: -1, count: 3 }));
  it("gain one for sessions that have an hour and no room", () => {
    const columns = columnsOf(rooms, [at(540, 60)]);
    expect(columns).toEqual({ rooms, roomless: 3, count: 4 });
    expect(columnsTaken(at(540, 60), columns)).toEqual([3]);
  });
  it("keep a session in sight whose room was deleted", () => expect(columnsOf(rooms, [at(540, 60, "gone")]).roomless).toBe(3));
  it("are all rooms for what takes all, in the user's order", () => {
    const columns = columnsOf(rooms, []);
    expect(columnsTaken(at(540, 60, "*"), columns)).toEqual([0, 1, 2]);
    expect(columnsTaken(at(540, 60, "r3", "r1"), columns)).toEqual([0, 2]);
  });
});

describe("the layout", () => {
  it("comes in the order of reading: time, then room", () => {
    const boxes = drawn({ a: at(600, 30, "r2"), b: at(540, 30, "r3"), c: at(600, 30, "r1"), d: at(600, 30, "*") });
    expect(boxes.map((b) => b.id)).toEqual(["b", "c", "d", "a"]);
  });
  it("draws five minutes high enough to be read and clicked, beside what follows", () => {
    const [five, after] = drawn({ a: at(540, 5, "r1"), b: at(545, 30, "r1") });
    expect(five?.main.height).toBeGreaterThanOrEqual(least);
    expect((five?.main.left ?? 0) + (five?.main.width ?? 0)).toBeLessThanOrEqual(after?.main.left ?? 0);
  });
  it("does not push two sessions apart that only touch", () => {
    const boxes = drawn({ a: at(540, 15, "r1"), b: at(555, 60, "r1") });
    expect(boxes.map((b) => b.main.left)).toEqual([3, 3]);
  });
  it("gives the words of a session in parts to the widest", () => {
    const [box] = layout([{ id: "p", placement: at(540, 60, "r1", "r3", "r4") }], columnsOf(["r1", "r2", "r3", "r4"], []), scale, 100);
    expect([box?.main.left, box?.echoes.map((e) => e.left)]).toEqual([203, [3]]);
  });
  it("draws what goes on after midnight below it", () => {
    const [box] = layout([{ id: "n", placement: at(1410, 90, "r1") }], columnsOf(rooms, []), { from: 1380, to: 1530, perMinute: 1 }, 100);
    expect([box?.main.top, box?.main.height]).toEqual([30, 87]);
  });
});

describe("what is in view", () => {
  const boxes = drawn({ a: at(480, 60, "r1"), b: at(1000, 60, "r3"), c: at(600, 60, "*") });
  const none: ReadonlySet<string> = new Set();
  it("is what meets the window, in the same order", () => {
    expect(boxesIn(boxes, { left: 0, right: 90, top: 0, bottom: 200 }, none).map((b) => b.id)).toEqual(["a", "c"]);
  });
  it("is what has the focus too, wherever the window is", () => {
    expect(boxesIn(boxes, { left: 0, right: 90, top: 0, bottom: 10 }, new Set(["b"])).map((b) => b.id)).toEqual(["a", "b"]);
  });
  it("changes in steps, not with every pixel", () => {
    const size = { width: 800, height: 600 };
    expect(viewOf({ left: 0, top: 10 }, size)).toEqual(viewOf({ left: 0, top: 60 }, size));
  });
  it("always covers the window", () => {
    for (let top = 0; top < 3000; top += 37) {
      const view = viewOf({ left: top, top }, { width: 800, height: 600 });
      expect(view.top <= top && view.bottom >= top + 600 && view.left <= top && view.right >= top + 800).toBe(true);
    }
  });
  it("names the columns between its edges", () => {
    expect(columnsIn(35, 100, { left: 250, right: 610, top: 0, bottom: 0 })).toEqual({ from: 2, to: 7 });
    expect(columnsIn(3, 100, { left: -240, right: 960, top: 0, bottom: 0 })).toEqual({ from: 0, to: 3 });
  });
  it("scrolls no further than is needed to show something", () => {
    const seen = { from: 100, to: 500 };
    expect([{ from: 200, to: 300 }, { from: 50, to: 90 }, { from: 480, to: 540 }, { from: 200, to: 900 }].map((s) => scrollToShow(s, seen))).toEqual([0, -50, 40, 100]);
  });
});

describe("the words on a card", () => {
  const words = (height: number, title: string, width = 150) => densityOf({ width, height }, title, false);
  it("stand on one line in a low box", () => expect(words(20, "Pause", 600)).toEqual({ name: "line", lines: 1 }));
  it("run on in a low and narrow box", () => expect([words(12, "Pause"), words(35, "Pause")]).toEqual([{ name: "flow", lines: 1 }, { name: "flow", lines: 2 }]));
  it("have a foot where it fits", () => expect(words(87, "Pause")).toEqual({ name: "full", lines: 2 }));
  it("give the foot's place to a long title", () => expect(words(87, "x".repeat(50))).toEqual({ name: "tall", lines: 3 }));
  it("never ask for more height than there is", () => {
    for (let height = 20; height < 400; height++) {
      const { name, lines } = words(height, "x".repeat(90));
      if (name === "flow") expect(lines === 1 || lines * 15 <= height).toBe(true);
      else expect(10 + 17 + lines * 18 + (name === "full" ? 20 : 0)).toBeLessThanOrEqual(height);
    }
  });
});
