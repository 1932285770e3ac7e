import { describe, expect, it } from "vitest";
import { operation } from "$lib/api";
import { story } from "../../../stories/edition";
import { deeds } from "./deeds";
import { bandsIn, bandWith, draftOf, operationOf, pausesAfter, type Ground } from "./draft";

const { days, rooms, sessions } = story.records;
const ground: Ground = { days, rooms, sessions, dayId: "d1", chosen: [], titles: { break: "Pause", meal: "Repas" } };
const choosing = (...chosen: string[]) => ({ ...ground, chosen });

describe("the bands of a day", () => {
  it("are what starts together, side by side", () => {
    expect(bandsIn(ground).map(({ start, sessions: own }) => [start, own.map(({ id }) => id)])).toEqual([[700, ["s5", "s6", "s7", "s8"]], [920, ["s11", "s12"]]]);
  });
  it("hold each of their sessions", () => expect(bandWith(ground, "s7")?.start).toBe(700));
  it("do not hold what is over all rooms", () => expect(bandWith(ground, "s1")).toBeUndefined());
});

describe("a draft", () => {
  it("shifts from what is selected, or from the end of lunch", () => {
    expect(operationOf("shift", draftOf("shift", choosing("s8")), ground)).toEqual(operation("shift", { dayId: "d1", at: 700, minutes: 15 }));
    expect(draftOf("shift", ground).at).toBe(840);
  });
  it("goes earlier with the same minutes", () => {
    expect(operationOf("shift", { ...draftOf("shift", choosing("s8")), way: "earlier" }, ground)?.minutes).toBe(-15);
  });
  it("swaps what is selected", () => {
    const two = choosing("s6", "s7");
    expect(operationOf("swap_sessions", draftOf("swap_sessions", two), two)).toEqual(operation("swap_sessions", { sessions: ["s6"], others: ["s7"] }));
    expect(operationOf("swap_rooms", draftOf("swap_rooms", two), two)).toEqual(operation("swap_rooms", { dayId: "d1", rooms: ["r3", "r4"] }));
  });
  it("proposes the room beside the one of a session", () => expect(draftOf("swap_rooms", choosing("s6"))).toMatchObject({ first: "r3", second: "r4" }));
  it("swaps the band of what is selected with the next", () => {
    const chosen = choosing("s8");
    expect(operationOf("swap_bands", draftOf("swap_bands", chosen), chosen)).toEqual(operation("swap_bands", { sessions: ["s5", "s6", "s7", "s8"], others: ["s11", "s12"] }));
  });
  it("moves the band of what is selected a little later", () => {
    const chosen = choosing("s8");
    expect(operationOf("move_band", draftOf("move_band", chosen), chosen)).toMatchObject({ sessions: ["s5", "s6", "s7", "s8"], dayId: "d1", at: 715 });
  });
  it("says nothing while something is missing", () => expect(operationOf("swap_sessions", draftOf("swap_sessions", ground), ground)).toBeNull());
  it.each(deeds)("can be made for an edition without anything: %s", (deed) => {
    const empty: Ground = { ...ground, days: [], rooms: [], sessions: [], dayId: "" };
    expect(operationOf(deed, draftOf(deed, empty), empty)).toBeNull();
  });
});

it("offers the pauses that come later", () => expect(pausesAfter(ground, "d1", 600).map(({ id }) => id)).toEqual(["s9"]));
