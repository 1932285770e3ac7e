import { describe, expect, it } from "vitest";
import type { Day, Seat, Session } from "$lib/api";
import { byPosition, byProtocol, byTime } from "./order";

const seat = (id: string, role: Seat["role"], position: string): Seat => ({
  id, role, position, sessionId: "s", personId: "", status: "open", optional: false, note: "",
});

describe("order", () => {
  it("follows positions byte by byte, not by language", () => {
    const rows = ["a", "Z", "aV", "a0"].map((position) => ({ id: position, position }));
    expect(byPosition(rows).map((r) => r.id)).toEqual(["Z", "a", "a0", "aV"]);
  });
  it("names the moderator before the panel", () => {
    const seats = [seat("3", "panellist", "b"), seat("2", "panellist", "a"), seat("1", "moderator", "z")];
    expect(byProtocol(seats).map((s) => s.id)).toEqual(["1", "2", "3"]);
  });
  it("puts sessions without a slot last", () => {
    const at = (id: string, dayId: string, start: number) =>
      ({ id, title: id, number: "", placement: { dayId, start, duration: 30, rooms: [], allRooms: false } }) as unknown as Session;
    const days = [{ id: "d1", date: "2025-10-15" }, { id: "d0", date: "2025-10-14" }] as unknown as Day[];
    const sessions = [at("tray", "", 0), at("late", "d1", 600), at("first", "d0", 900), at("early", "d1", 540)];
    expect(byTime(sessions, days).map((s) => s.id)).toEqual(["first", "early", "late", "tray"]);
  });
});
