import { describe, expect, it } from "vitest";
import type { Day, Session } from "$lib/api";
import { linesOf } from "./glance";

const day: Day = { id: "d1", editionId: "e", date: "2025-10-15", opens: 540, closes: 1080, label: "" };
const at = (id: string, start: number, duration: number, dayId = "d1") =>
  ({ id, placement: { dayId, start, duration, rooms: [], allRooms: false } }) as unknown as Session;

describe("the day at a glance", () => {
  it("puts what runs in parallel on one line", () => {
    const lines = linesOf(day, [at("a", 540, 30), at("b", 600, 60), at("d", 600, 90), at("c", 600, 60)]);
    expect(lines.map((line) => line.sessions.map((s) => s.id))).toEqual([["a"], ["b", "c"], ["d"]]);
  });
  it("leaves out other days and the tray", () => {
    expect(linesOf(day, [at("a", 540, 30, "d2"), at("b", 0, 30, "")])).toEqual([]);
  });
});
