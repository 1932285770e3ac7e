import type { Placement } from "$lib/api";
import { describe, expect, it } from "vitest";
import { columnsOf, columnsTaken } from "./column";
import { densityOf, reachOf, spaceOf } from "./density";
import { layout, outline, type Plane } from "./layout";
import { spotOf } from "./spot";
import { stripAt, stripsIn, stripsOf } from "./strip";
import { boxesIn, scrollToShow, viewOf } from "./visible";
import { partAt, rectOf, upright, type Way } from "./way";

const rooms = ["r1", "r2", "r3"];
const scale = { from: 480, to: 1080, perMinute: 1 };

function at(start: number, duration: number, ...where: string[]): Placement {
  return { dayId: "d", start, duration, rooms: where, allRooms: where[0] === "*" };
}
const measures = { room: 0, least: 100, folded: 18, apart: 10, lead: 0 };
function planeOf(plan: Record<string, Placement>, more: Partial<Plane> & { folded?: string[]; all?: string[] } = {}): Plane {
  const { way = "down", days = ["d"] } = more;
  const columns = columnsOf(more.all ?? rooms, Object.values(plan));
  return { way, days, columns, scale, strips: stripsOf(days, columns, new Set(more.folded ?? []), measures), ...more };
}
function drawn(plan: Record<string, Placement>, more: Parameters<typeof planeOf>[1] = {}) {
  return layout(Object.entries(plan).map(([id, placement]) => ({ id, placement })), planeOf(plan, more));
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
  it("draws five minutes as long as they are, and does not push what follows aside", () => {
    const [five, after] = drawn({ a: at(540, 5, "r1"), b: at(545, 30, "r1") });
    expect([five?.main.top, five?.main.height, after?.main.top]).toEqual([60, 4, 65]);
    expect(five?.main.left).toBe(after?.main.left);
  });
  it("tells how far the words of a short session may go", () => {
    expect(drawn({ a: at(540, 5, "r1"), b: at(560, 30, "r1"), c: at(545, 30, "r2") }).map((b) => b.free)).toEqual([17, Infinity, Infinity]);
  });
  it("does not push two sessions apart that only touch", () => {
    const boxes = drawn({ a: at(540, 15, "r1"), b: at(555, 60, "r1") });
    expect(boxes.map((b) => b.main.left)).toEqual([3, 3]);
  });
  it("gives the words of a session in parts to the widest", () => {
    const [box] = drawn({ p: at(540, 60, "r1", "r3", "r4") }, { all: ["r1", "r2", "r3", "r4"] });
    expect([box?.main.left, box?.echoes.map((e) => e.left)]).toEqual([203, [3]]);
  });
  it("draws what goes on after midnight below it", () => {
    const [box] = drawn({ n: at(1410, 90, "r1") }, { scale: { from: 1380, to: 1530, perMinute: 1 } });
    expect([box?.main.top, box?.main.height]).toEqual([30, 87]);
  });
  it("lies on its side where time runs to the right", () => {
    const [box] = drawn({ a: at(540, 60, "r2") }, { way: "right" });
    expect(box?.main).toEqual({ left: 60, top: 103, width: 57, height: 94 });
  });
  it("puts the days side by side, each with its rooms", () => {
    const boxes = drawn({ b: { ...at(500, 60, "r1"), dayId: "e" }, a: at(600, 60, "r2") }, { days: ["d", "e"] });
    expect(boxes.map((b) => [b.id, b.rank, b.main.left, b.columns, b.strips])).toEqual([["a", 1, 103, [1], [1]], ["b", 2, 313, [0], [3]]]);
  });
  it("keeps a folded room as a narrow strip, and a plenary whole across it", () => {
    const [wide, thin] = drawn({ a: at(540, 60, "*"), b: at(600, 60, "r2") }, { folded: ["r2"] });
    expect([wide?.main.width, thin?.main]).toEqual([212, { left: 103, top: 120, width: 12, height: 57 }]);
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
  it("names the strips between its edges", () => {
    const strips = stripsOf(["d"], columnsOf(rooms, []), new Set(), measures);
    expect(stripsIn(strips, { from: 150, to: 200 }).map((strip) => strip.column)).toEqual([1]);
    expect(stripsIn(strips, { from: -240, to: 960 })).toHaveLength(3);
  });
  it("scrolls no further than is needed to show something", () => {
    const seen = { from: 100, to: 500 };
    expect([{ from: 200, to: 300 }, { from: 50, to: 90 }, { from: 480, to: 540 }, { from: 200, to: 900 }].map((s) => scrollToShow(s, seen))).toEqual([0, -50, 40, 100]);
  });
});

describe("the strips of rooms", () => {
  const columns = columnsOf(rooms, []);
  it("fill what there is", () => {
    expect(stripsOf(["d"], columns, new Set(), { ...measures, room: 600 }).map((s) => s.to)).toEqual([200, 400, 600]);
  });
  it("leave it to the others when one is folded", () => {
    expect(stripsOf(["d"], columns, new Set(["r1"]), { ...measures, room: 618 }).map((s) => s.to)).toEqual([18, 318, 618]);
  });
  it("grow no further than is of use", () => {
    expect(stripsOf(["d"], columns, new Set(), { ...measures, room: 900, most: 120 }).at(-1)?.to).toBe(360);
  });
  it("leave a gap between days, where nothing can be dropped", () => {
    const strips = stripsOf(["d", "e"], columns, new Set(), measures);
    expect([stripAt(strips, 299)?.dayId, stripAt(strips, 305), stripAt(strips, 310)?.dayId]).toEqual(["d", undefined, "e"]);
  });
});

describe("a point of the grid", () => {
  it.each<Way>(["down", "right"])("leads back to where it was drawn, time running %s", (way) => {
    const plane = planeOf({}, { way, days: ["d", "e"], folded: ["r1"] });
    for (const dayId of plane.days) {
      for (const [column, room] of rooms.entries()) {
        const { main } = outline({ ...at(600, 30, room), dayId }, plane);
        expect(spotOf(plane, { x: main.left + 1, y: main.top })).toEqual(
          { dayId, column, minutes: way === "down" ? 600 : 601 });
      }
    }
  });
  it("is nowhere outside the hours", () => expect(spotOf(planeOf({}), { x: 50, y: 601 })).toBeNull());
});

describe("a session under the pointer", () => {
  const card = { left: 0, top: 0, width: 100, height: 40 };
  it("is resized by its edges in time and towards more rooms", () => {
    const parts = (way: Way) => [[50, 1], [50, 39], [98, 20], [50, 20], [1, 20]].map(([x = 0, y = 0]) => partAt(way, card, { x, y }));
    expect(parts("down")).toEqual(["start", "end", "side", "move", "move"]);
    expect(parts("right")).toEqual(["move", "side", "end", "move", "start"]);
  });
  it("can still be taken in the middle when it is short", () => {
    expect(partAt("down", { ...card, height: 8 }, { x: 50, y: 4 })).toBe("move");
  });
  it("lies where its time and rooms are", () => {
    expect(rectOf("right", { from: 1, to: 3 }, { from: 10, to: 40 })).toEqual({ left: 1, top: 10, width: 2, height: 30 });
  });
  it("goes later with the arrow that points to later", () => expect(upright("right", "ArrowRight")).toBe("ArrowDown"));
});

describe("the words on a card", () => {
  const words = (height: number, title: string, width = 150) => densityOf({ width, height }, title, false);
  it("stand on one line in a low box", () => expect(words(20, "Pause", 600)).toEqual({ name: "line", lines: 1 }));
  it("run on in a low and narrow box", () => expect([words(12, "Pause"), words(35, "Pause")]).toEqual([{ name: "flow", lines: 1 }, { name: "flow", lines: 2 }]));
  it("have a foot where it fits", () => expect(words(87, "Pause")).toEqual({ name: "full", lines: 2 }));
  it("give the foot's place to a long title", () => expect(words(87, "x".repeat(50))).toEqual({ name: "tall", lines: 3 }));
  it("wait for the pointer where there is no room for any", () => {
    expect([densityOf({ width: 150, height: 6 }, "Pause", false).name, densityOf({ width: 9, height: 60 }, "Pause", false).name]).toEqual(["bare", "bare"]);
  });
  it("run down in a box that is narrow and tall", () => expect(densityOf({ width: 40, height: 110 }, "Pause", false)).toEqual({ name: "turned", lines: 2 }));
  it("run down where a word would be broken", () => {
    expect(densityOf({ width: 57, height: 600 }, "Pause café", false).name).toBe("turned");
    expect(densityOf({ width: 70, height: 85 }, "Vidéo éducative, direct et classe virtuelle, et souveraineté", false).name).not.toBe("turned");
    expect(densityOf({ width: 77, height: 600 }, "Pause café", false).name).toBe("full");
  });
  it("run on over the blank ground after a short session, and no further", () => {
    const [short, followed] = drawn({ a: at(540, 5, "r1"), b: at(540, 5, "r2"), c: at(548, 5, "r2") });
    expect([short, followed].map((box) => box && spaceOf("down", box).height)).toEqual([15, 5]);
  });
  it("never ask for more height than there is", () => {
    for (let height = 20; height < 400; height++) {
      const { name, lines } = words(height, "x".repeat(90));
      if (name === "flow") expect(lines === 1 || lines * 15 <= height).toBe(true);
      else expect(10 + 17 + lines * 18 + (name === "full" ? 20 : 0)).toBeLessThanOrEqual(height);
    }
  });
});

describe("a session that is too small to hit", () => {
  it("can be hit around it", () => expect(reachOf({ left: 3, top: 60, width: 94, height: 6 })).toEqual({ left: 3, top: 51, width: 94, height: 24 }));
  it("needs nothing when it is large", () => expect(reachOf({ left: 0, top: 0, width: 94, height: 24 })).toBeNull());
});
