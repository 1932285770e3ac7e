import { describe, expect, it } from "vitest";
import type { Day, Placement } from "$lib/api";
import { everywhere, from, inRooms, lasting, onDay, until } from "./slot";

const day: Day = { id: "d2", editionId: "e", date: "2025-10-16", opens: 540, closes: 1080, label: "" };
const placed: Placement = { dayId: "d1", start: 700, duration: 60, rooms: ["r1"], allRooms: false };

describe("a session’s slot", () => {
  it("keeps its hour on another day", () => expect(onDay(placed, day)).toEqual({ ...placed, dayId: "d2" }));
  it("begins when the day opens, coming from the tray", () => expect(onDay({ ...placed, dayId: "", start: 0 }, day).start).toBe(540));
  it("keeps its length when the start changes", () => expect(from(placed, 720)).toEqual({ ...placed, start: 720 }));
  it("grows and shrinks with its end", () => expect([until(placed, 790).duration, until(placed, 710).duration]).toEqual([90, 10]));
  it("passes midnight when the end is before the start", () => expect(until({ ...placed, start: 1380 }, 30).duration).toBe(90));
  it("takes a length", () => expect(lasting(placed, 45).duration).toBe(45));
});

describe("a session’s rooms", () => {
  it("are all, or some", () => {
    expect(everywhere(placed)).toEqual({ ...placed, rooms: [], allRooms: true });
    expect(inRooms(everywhere(placed), ["r2"])).toEqual({ ...placed, rooms: ["r2"] });
  });
});
