import type { Placement } from "$lib/api";
import { describe, expect, it } from "vitest";
import { columnsOf } from "./column";
import { firstGap } from "./gap";
import { commandOf, type Direction, type Mode } from "./keys";
import { layout, type Plane } from "./layout";
import { neighbour, type Stand } from "./navigate";
import { nudged, type Nudge } from "./nudge";
import { propose, settle, shown } from "./proposals";
import { stripsOf } from "./strip";

const rooms = ["r1", "r2", "r3"];
const columns = columnsOf(rooms, []);
const strips = stripsOf(["d1"], columns, new Set(), { room: 0, least: 100, folded: 18, apart: 0, lead: 0 });
const plane: Plane = { way: "down", days: ["d1"], columns, strips, scale: { from: 480, to: 1080, perMinute: 1 } };
function at(start: number, duration: number, ...where: string[]): Placement {
  return { dayId: "d1", start, duration, rooms: where[0] === "*" ? [] : where, allRooms: where[0] === "*" };
}

function key(text: string, mode: Mode) {
  const parts = text.split("+");
  const name = parts.at(-1) || "+";
  return commandOf({
    key: name === "Space" ? " " : name, shiftKey: parts.includes("Shift"), altKey: parts.includes("Alt"), ctrlKey: parts.includes("Ctrl"), metaKey: false,
  }, mode);
}

describe("keys", () => {
  it.each<[string, Mode, unknown]>([
    ["ArrowDown", "grid", { do: "go", to: "down" }],
    ["Home", "tray", { do: "go", to: "first" }],
    ["ArrowDown", "held", { do: "nudge", nudge: { move: 5 } }],
    ["Ctrl+ArrowUp", "held", { do: "nudge", nudge: { move: -30 } }],
    ["ArrowRight", "held", { do: "nudge", nudge: { rooms: 1 } }],
    ["Alt+ArrowLeft", "grid", { do: "nudge", nudge: { rooms: -1 } }],
    ["Shift+ArrowDown", "grid", { do: "nudge", nudge: { end: 5 } }],
    ["Shift+ArrowDown", "held", { do: "nudge", nudge: { end: 5 } }],
    ["Alt+Shift+ArrowUp", "grid", { do: "nudge", nudge: { start: -5 } }],
    ["Shift+ArrowRight", "held", { do: "nudge", nudge: { wider: 1 } }],
    ["a", "grid", { do: "nudge", nudge: { everywhere: true } }],
    ["PageDown", "grid", { do: "day", by: 1 }],
    ["PageDown", "held", { do: "nudge", nudge: { days: 1 } }],
    ["Space", "grid", { do: "grab" }],
    ["Space", "held", { do: "drop" }],
    ["Enter", "held", { do: "drop" }],
    ["Escape", "held", { do: "cancel" }],
    ["Enter", "grid", { do: "open" }],
    ["Enter", "tray", { do: "place" }],
    ["p", "tray", { do: "place" }],
    ["Delete", "grid", { do: "unplace" }],
    ["Backspace", "grid", { do: "unplace" }],
    ["Shift+Delete", "grid", { do: "delete" }],
    ["Delete", "tray", { do: "delete" }],
    ["Delete", "held", { do: "unplace" }],
    ["Ctrl+d", "grid", { do: "duplicate" }],
    ["n", "grid", { do: "create" }],
    ["Shift+F8", "grid", { do: "finding", by: -1 }],
    ["+", "grid", { do: "zoom", to: "in" }],
    ["?", "grid", { do: "help" }],
    ["Ctrl+Space", "grid", { do: "choose", what: "one" }],
    ["Shift+Space", "grid", { do: "choose", what: "span" }],
    ["Ctrl+a", "grid", { do: "choose", what: "all" }],
    ["Ctrl+Space", "tray", { do: "choose", what: "one" }],
    ["b", "grid", { do: "choose", what: "band" }],
    ["b", "tray", null],
    ["x", "grid", { do: "swap" }],
    ["x", "held", { do: "manner", manner: "swap" }],
    ["c", "held", { do: "manner", manner: "copy" }],
    ["c", "grid", null],
    ["Alt+PageDown", "grid", { do: "swap_band", by: 1 }],
    ["F2", "grid", { do: "rename" }],
    ["F2", "tray", { do: "rename" }],
    ["F2", "held", null],
    ["Shift+F10", "grid", { do: "menu" }],
    ["ContextMenu", "tray", { do: "menu" }],
    ["Escape", "grid", null],
    ["Ctrl+z", "grid", null],
    ["Ctrl+k", "held", null],
    ["Tab", "grid", null],
    ["y", "grid", null],
  ])("%s on %s", (text, mode, command) => expect(key(text, mode)).toEqual(command));
});

describe("a nudge", () => {
  const field = { rooms, days: ["d1", "d2"] };
  const was = at(700, 60, "r2");
  it.each<[string, Nudge, Placement]>([
    ["moves in time", { move: 5 }, at(705, 60, "r2")],
    ["moves the end", { end: -10 }, at(700, 50, "r2")],
    ["moves the start", { start: -10 }, at(690, 70, "r2")],
    ["moves to the next room", { rooms: 1 }, at(700, 60, "r3")],
    ["widens", { wider: 1 }, at(700, 60, "r2", "r3")],
    ["keeps one room at least", { wider: -1 }, was],
    ["goes to the next day", { days: 1 }, { ...was, dayId: "d2" }],
    ["stays at the first day", { days: -1 }, was],
    ["takes all rooms", { everywhere: true }, { ...was, allRooms: true }],
  ])("%s", (_, nudge, expected) => expect(nudged(was, nudge, field)).toEqual(expected));
  it("goes back from all rooms to those that were", () => {
    expect(nudged(nudged(was, { everywhere: true }, field), { everywhere: true }, field)).toEqual(was);
  });
  it("keeps a session at least five minutes long", () => {
    expect(nudged(at(700, 5, "r1"), { end: -5 }, field).duration).toBe(5);
    expect(nudged(at(700, 5, "r1"), { start: 5 }, field).start).toBe(700);
  });
  it("stops at the last room", () => expect(nudged(at(700, 60, "r3"), { rooms: 1 }, field)).toEqual(at(700, 60, "r3")));
});

describe("arrows", () => {
  const plan = { w: at(480, 30, "*"), a: at(540, 60, "r1"), b: at(540, 60, "r2"), c: at(570, 60, "r3"), l: at(660, 60, "*"), d: at(720, 30, "r2") };
  const boxes = layout(Object.entries(plan).map(([id, placement]) => ({ id, placement })), plane);
  const walk = (from: Stand, ...ways: Direction[]) => ways.reduce((stand, to) => neighbour(boxes, stand, to) ?? stand, from).id;

  it("go down along a room, through what takes all", () => {
    expect(walk({ id: "w", strip: 1 }, "down")).toBe("b");
    expect(walk({ id: "w", strip: 1 }, "down", "down")).toBe("l");
    expect(walk({ id: "w", strip: 1 }, "down", "down", "down")).toBe("d");
  });
  it("come back the same way", () => expect(walk({ id: "w", strip: 1 }, "down", "down", "up")).toBe("b"));
  it("go sideways to what runs at the same time", () => {
    expect(walk({ id: "a", strip: 0 }, "right", "right")).toBe("c");
    expect(walk({ id: "c", strip: 2 }, "left")).toBe("b");
  });
  it("go on in the order of reading where nothing is beside", () => expect(walk({ id: "c", strip: 2 }, "right")).toBe("l"));
  it("go to the first and the last", () => expect([walk({ id: "b", strip: 1 }, "first"), walk({ id: "b", strip: 1 }, "last")]).toEqual(["w", "d"]));
  it("stay at the edge", () => expect(neighbour(boxes, { id: "d", strip: 1 }, "down")).toBeNull());
  it("reach every session from every other", () => {
    for (const { id } of boxes) expect(reached(id).size).toBe(boxes.length);
  });

  function reached(from: string): Set<string> {
    const seen = new Set<string>();
    const open: Stand[] = [{ id: from, strip: 0 }];
    for (let stand = open.pop(); stand; stand = open.pop()) {
      if (seen.has(stand.id)) continue;
      seen.add(stand.id);
      for (const to of ["up", "down", "left", "right"] as const) open.push(neighbour(boxes, stand, to) ?? stand);
    }
    return seen;
  }
});

describe("the first free slot", () => {
  const columns = columnsOf(rooms, []);
  const opening = { from: 540, to: 720 };
  const waiting: Placement = { dayId: "", start: 0, duration: 60, rooms: [], allRooms: false };
  it("is the opening on an empty day", () => expect(firstGap(waiting, "d1", opening, columns, [])).toEqual(at(540, 60, "r1")));
  it("is another room before a later hour", () => {
    expect(firstGap(waiting, "d1", opening, columns, [{ from: 540, to: 720, columns: [0] }])).toEqual(at(540, 60, "r2"));
  });
  it("is where all rooms are free for what takes all", () => {
    const all = { ...waiting, allRooms: true };
    expect(firstGap(all, "d1", opening, columns, [{ from: 540, to: 585, columns: [2] }])).toEqual({ ...all, dayId: "d1", start: 585 });
  });
  it("is the opening of a full day, where the backend says what is wrong", () => {
    expect(firstGap(waiting, "d1", opening, columns, [{ from: 540, to: 720, columns: [0, 1, 2] }])).toEqual(at(540, 60, "r1"));
  });
});

describe("two drags faster than the answers", () => {
  const [plan, first, second] = [at(540, 60, "r1"), at(600, 60, "r1"), at(660, 60, "r1")];
  it("show the last one until its own answer comes", () => {
    let proposals = propose(propose(new Map(), "s", first, 1), "s", second, 2);
    expect(shown(proposals, "s", plan)).toBe(second);
    proposals = settle(proposals, "s", 1);
    expect(shown(proposals, "s", first)).toBe(second);
    proposals = settle(proposals, "s", 2);
    expect(shown(proposals, "s", second)).toBe(second);
  });
  it("fall back to the plan when the last is refused", () => {
    expect(shown(settle(propose(new Map(), "s", first, 1), "s", 1), "s", plan)).toBe(plan);
  });
  it("leave other sessions alone", () => expect(shown(propose(new Map(), "s", first, 1), "other", plan)).toBe(plan));
});
