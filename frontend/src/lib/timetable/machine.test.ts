import type { Placement } from "$lib/api";
import { describe, expect, it } from "vitest";
import type { Grip, Held, Spot } from "./held";
import { idle, next, type Dragging, type Happening, type State } from "./machine";

const ground = { rooms: ["r1", "r2", "r3", "r4"], days: ["d1", "d2"], step: 5 };
const was: Placement = { dayId: "d1", start: 700, duration: 60, rooms: ["r2"], allRooms: false };
const waiting: Placement = { dayId: "", start: 0, duration: 45, rooms: [], allRooms: false };

const on = (minutes: number, column: number, dayId = "d1"): Spot => ({ on: "grid", dayId, minutes, column });
const tray: Spot = { on: "tray" };
const nowhere: Spot = { on: "nowhere" };

function held(grip: Grip = "move", placement = was): Held {
  return { id: grip === "new" || grip === "choose" ? "" : "s", grip, was: placement, others: [] };
}
function press(at: Spot, what = held()): Happening {
  return { kind: "press", held: what, point: { x: 0, y: 0 }, at };
}
const motion = (at: Spot, x = 50): Happening => ({ kind: "motion", point: { x, y: 0 }, at });
const release: Happening = { kind: "release" };

const run = (...happenings: Happening[]): State => happenings.reduce((state, h) => next(state, h, ground), idle);
const dropped = (...happenings: Happening[]) => {
  const end = run(...happenings, release);
  return end.name === "dropped" ? end.target : end.name;
};

describe("a drag", () => {
  it("is armed by a press and begins with a real motion", () => {
    expect(run(press(on(710, 1))).name).toBe("armed");
    expect(run(press(on(710, 1)), motion(on(711, 1), 3)).name).toBe("armed");
    expect(run(press(on(710, 1)), motion(on(711, 1), 9)).name).toBe("dragging");
  });
  it("that never began is a click", () => expect(run(press(on(710, 1)), release).name).toBe("cancelled"));
  it("ignores a second press", () => {
    const state = run(press(on(710, 1)), motion(on(760, 1)));
    expect(next(state, press(on(500, 0), { ...held(), id: "other" }), ground)).toBe(state);
  });
  it("can begin again as soon as one has ended", () => {
    expect(run(press(on(710, 1)), motion(on(760, 1)), release, press(on(700, 1))).name).toBe("armed");
    expect(run(press(on(710, 1)), { kind: "escape" }, press(on(700, 1))).name).toBe("armed");
  });
  it("hears nothing while idle", () => {
    for (const happening of [motion(on(600, 0)), release, { kind: "escape" } as const, { kind: "lost", id: "s" } as const]) expect(run(happening)).toBe(idle);
  });
});

describe("moving", () => {
  it("keeps the place in the session where the hand took it", () => {
    expect(dropped(press(on(730, 1)), motion(on(830, 1)))).toEqual({ ...was, start: 800 });
  });
  it("keeps the hour to the minute when only the room changes", () => {
    const odd = { ...was, start: 703 };
    expect(dropped(press(on(730, 1), held("move", odd)), motion(on(731, 3)))).toEqual({ ...odd, rooms: ["r4"] });
  });
  it("snaps to the step when the hour changes", () => {
    expect(dropped(press(on(730, 1)), motion(on(741, 1)))).toEqual({ ...was, start: 710 });
  });
  it("keeps the length, past midnight too", () => {
    expect(dropped(press(on(700, 1)), motion(on(1420, 1)))).toEqual({ ...was, start: 1420 });
  });
  it("moves several rooms as one and stops at the edge", () => {
    const wide = { ...was, rooms: ["r1", "r2"] };
    expect(dropped(press(on(700, 0), held("move", wide)), motion(on(700, 1)))).toEqual({ ...wide, rooms: ["r2", "r3"] });
    expect(dropped(press(on(700, 0), held("move", wide)), motion(on(700, 3)))).toEqual({ ...wide, rooms: ["r3", "r4"] });
  });
  it("leaves what takes all rooms in all rooms", () => {
    const all = { ...was, rooms: [], allRooms: true };
    expect(dropped(press(on(700, 0), held("move", all)), motion(on(760, 3)))).toEqual({ ...all, start: 760 });
  });
  it("goes to another day", () => expect(dropped(press(on(700, 1)), motion(on(700, 1, "d2")))).toEqual({ ...was, dayId: "d2" }));
  it("keeps a session across midnight whole, to and fro", () => {
    const late = { ...was, start: 1410, duration: 90 };
    expect(dropped(press(on(1450, 1), held("move", late)), motion(on(1480, 2)))).toEqual({ ...late, start: 1440, rooms: ["r3"] });
    expect(dropped(press(on(1450, 1), held("move", late)), motion(on(1390, 1)))).toEqual({ ...late, start: 1350 });
  });
  it("never starts before midnight or after noon of the next day", () => {
    expect(dropped(press(on(700, 1)), motion(on(-90, 1)))).toEqual({ ...was, start: 0 });
    expect(dropped(press(on(700, 1)), motion(on(3000, 1)))).toEqual({ ...was, start: 2155 });
  });
  it("does nothing where the session already was", () => {
    expect(dropped(press(on(730, 1)), motion(on(900, 2)), motion(on(731, 1)))).toBe("cancelled");
  });
});

describe("dropping beside the grid", () => {
  it("does nothing on the head or outside", () => expect(dropped(press(on(700, 1)), motion(nowhere))).toBe("cancelled"));
  it("does nothing after Escape", () => {
    expect(run(press(on(700, 1)), motion(on(800, 1)), { kind: "escape" }, release).name).toBe("cancelled");
  });
  it("does nothing with a session that has gone meanwhile", () => {
    expect(run(press(on(700, 1)), motion(on(800, 1)), { kind: "lost", id: "s" }, release).name).toBe("cancelled");
    expect(run(press(on(700, 1)), motion(on(800, 1)), { kind: "lost", id: "other" }).name).toBe("dragging");
  });
  it("takes a session off the programme in the tray", () => expect(dropped(press(on(700, 1)), motion(tray))).toBe("tray"));
  it("does not take an edge into the tray", () => expect(dropped(press(on(700, 1), held("end")), motion(tray))).toBe("cancelled"));
  it("leaves in the tray what came from there", () => expect(dropped(press(tray, held("move", waiting)), motion(tray))).toBe("cancelled"));
});

describe("placing from the tray", () => {
  it("starts where the pointer is, in the room under it", () => {
    expect(dropped(press(tray, held("move", waiting)), motion(on(607, 2)))).toEqual({ ...waiting, dayId: "d1", start: 600, rooms: ["r3"] });
  });
  it("takes all rooms when the session asks for them", () => {
    const all = { ...waiting, allRooms: true };
    expect(dropped(press(tray, held("move", all)), motion(on(607, 2)))).toEqual({ ...all, dayId: "d1", start: 600 });
  });
});

describe("resizing", () => {
  it("moves the end alone", () => expect(dropped(press(on(760, 1), held("end")), motion(on(791, 3)))).toEqual({ ...was, duration: 90 }));
  it("moves the start alone", () => expect(dropped(press(on(700, 1), held("start")), motion(on(681, 0)))).toEqual({ ...was, start: 680, duration: 80 }));
  it("keeps at least five minutes", () => {
    expect(dropped(press(on(760, 1), held("end")), motion(on(600, 1)))).toEqual({ ...was, duration: 5 });
    expect(dropped(press(on(700, 1), held("start")), motion(on(900, 1)))).toEqual({ ...was, start: 755, duration: 5 });
  });
  it("does not stretch a session that is shorter than that", () => {
    const short = { ...was, duration: 3 };
    expect(dropped(press(on(703, 1), held("end", short)), motion(on(690, 1)))).toBe("cancelled");
  });
  it("widens over more rooms, and back to one", () => {
    expect(dropped(press(on(700, 1), held("side")), motion(on(700, 3)))).toEqual({ ...was, rooms: ["r2", "r3", "r4"] });
    const wide = { ...was, rooms: ["r2", "r3", "r4"] };
    expect(dropped(press(on(700, 3), held("side", wide)), motion(on(700, 0)))).toEqual({ ...wide, rooms: ["r2"] });
  });
});

describe("drawing a new session", () => {
  const blank: Placement = { dayId: "d1", start: 0, duration: 60, rooms: [], allRooms: false };
  it("takes the hours and rooms between press and release, in any direction", () => {
    const expected = { ...blank, start: 600, duration: 45, rooms: ["r2", "r3"] };
    expect(dropped(press(on(601, 1), held("new", blank)), motion(on(644, 2)))).toEqual(expected);
    expect(dropped(press(on(644, 2), held("new", blank)), motion(on(601, 1)))).toEqual(expected);
  });
});

describe("choosing an area", () => {
  const blank: Placement = { dayId: "d1", start: 0, duration: 60, rooms: [], allRooms: false };
  it("takes the hours and rooms that were drawn over", () => {
    expect(dropped(press(on(601, 1), held("choose", blank)), motion(on(644, 2)))).toEqual({ ...blank, start: 600, duration: 45, rooms: ["r2", "r3"] });
  });
});

describe("what becomes of it", () => {
  const alt = (manner: "move" | "copy" | "swap"): Happening => ({ kind: "manner", manner });
  const manner = (...happenings: Happening[]) => (run(...happenings) as Dragging).manner;
  it("is moved unless a key says otherwise", () => expect(manner(press(on(700, 1)), motion(on(760, 1)))).toBe("move"));
  it("is copied when the key was down from the start", () => {
    expect(run({ ...press(on(700, 1)), manner: "copy" } as Happening, motion(on(760, 1)), release)).toMatchObject({ name: "dropped", manner: "copy" });
  });
  it("may change on the way, and back", () => {
    expect(manner(press(on(700, 1)), motion(on(760, 1)), alt("copy"))).toBe("copy");
    expect(manner(press(on(700, 1)), motion(on(760, 1)), alt("copy"), alt("move"))).toBe("move");
  });
  it("is no copy of an edge, nor of what does not exist yet", () => {
    expect(manner(press(on(760, 1), held("end")), motion(on(800, 1)), alt("copy"))).toBe("move");
    expect(manner(press(on(760, 1), held("new")), motion(on(800, 1)), alt("copy"))).toBe("move");
  });
  it("leaves a session alone when its copy would lie on it", () => {
    expect(run(press(on(700, 1)), motion(on(760, 1)), alt("copy"), motion(on(700, 1)), release).name).toBe("cancelled");
  });
  it("can copy into the tray what waits there", () => {
    expect(run(press(tray, held("move", waiting)), motion(on(600, 1)), motion(tray), alt("copy"), release)).toMatchObject({ target: "tray", manner: "copy" });
  });
  it("follows the pointer within one step when it changes places, since what is under it counts", () => {
    const state = run(press(on(700, 1)), motion(on(760, 1)), alt("swap"), motion(on(761, 1)), release);
    expect(state).toMatchObject({ name: "dropped", manner: "swap", at: on(761, 1) });
  });
});

describe("where it cannot go", () => {
  const shading = { days: [] };
  const what = held();
  const start = run(press(on(700, 1), what), motion(on(760, 1)));
  const shaded = (of: Held, manner: "move" | "copy" = "move"): Happening => ({ kind: "shaded", held: of, manner, shading });
  it("is known from when the backend has answered", () => {
    expect(next(start, shaded(what), ground)).toMatchObject({ shadings: { move: shading } });
  });
  it("is asked for a copy by itself", () => {
    expect(next(next(start, shaded(what), ground), shaded(what, "copy"), ground)).toMatchObject({ shadings: { move: shading, copy: shading } });
  });
  it("does not matter any more once another session is held", () => {
    expect(next(start, shaded(held()), ground)).toBe(start);
    expect(next(idle, shaded(what), ground)).toBe(idle);
  });
});

describe("a motion within one step", () => {
  it("changes nothing, so that nothing is drawn anew", () => {
    const state = run(press(on(700, 1)), motion(on(760, 1)));
    expect(next(state, motion(on(761, 1), 51), ground)).toBe(state);
  });
});

describe("holding with the keys", () => {
  const grab: Happening = { kind: "grab", held: held(), target: was };
  it("follows the aim and not the pointer", () => {
    const to = { ...was, start: 720 };
    expect(dropped(grab, motion(on(300, 0)), { kind: "aim", target: to })).toEqual(to);
  });
  it("puts a session back on Escape", () => expect(run(grab, { kind: "aim", target: { ...was, start: 5 } }, { kind: "escape" }).name).toBe("cancelled"));
  it("does nothing when nothing moved", () => expect(dropped(grab)).toBe("cancelled"));
  it("can end in the tray", () => expect(dropped(grab, { kind: "aim", target: "tray" })).toBe("tray"));
});
