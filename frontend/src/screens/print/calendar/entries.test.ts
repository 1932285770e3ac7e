import { describe, expect, it } from "vitest";
import type { Day, Seat, Session } from "$lib/api";
import { entriesOf, withoutSlot } from "./entries";

const days = ["d1", "d2"].map((id) => ({ id }) as Day);
const session = (id: string, dayId: string, rooms: string[] = []) => ({ id, placement: { dayId, rooms, allRooms: rooms.length === 0 } }) as unknown as Session;
const sessions = [session("all", "d1"), session("a", "d1", ["r1"]), session("b", "d2", ["r2"]), session("tray", ""), session("lost", "gone")];
const seats: Record<string, Seat[]> = { a: [{ personId: "p", status: "confirmed" } as Seat], b: [{ personId: "p", status: "declined" } as Seat] };
const entries = (room: string, person: string) =>
  entriesOf({ room, person }, days, sessions, (id) => seats[id] ?? []).map(({ day, sessions: some }) => [day.id, ...some.map(({ id }) => id)]);

describe("the calendar", () => {
  it("holds every session with a slot, by day", () => expect(entries("", "")).toEqual([["d1", "all", "a"], ["d2", "b"]]));
  it("keeps what is in all rooms for one room", () => expect(entries("r2", "")).toEqual([["d1", "all"], ["d2", "b"]]));
  it("leaves out what a person declined", () => expect(entries("", "p")).toEqual([["d1", "a"]]));
  it("counts what has no slot", () => expect(withoutSlot(days, sessions)).toBe(2));
});
