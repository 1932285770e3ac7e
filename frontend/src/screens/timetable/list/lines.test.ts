import { describe, expect, it } from "vitest";
import { linesOf, sessionsIn, type Entry, type Order } from "./lines";

const entry = (id: string, dayId: string, start: number, rooms: string[], some: Partial<Entry> = {}): Entry => ({
  id, number: "", title: id, placement: { dayId, start, duration: 60, rooms, allRooms: rooms.includes("*") }, ...some,
});
const order: Order = {
  days: [{ id: "d1" }], known: new Set(["d1", "d2"]), rooms: ["r1", "r2", "r3"], compare: (a, b) => a.localeCompare(b, "fr", { numeric: true }),
};
const day = [
  entry("b", "d1", 700, ["r2"]), entry("lunch", "d1", 760, ["*"]), entry("a", "d1", 700, ["r1", "r3"]), entry("opening", "d1", 540, ["*"]),
  entry("elsewhere", "d2", 540, ["r1"]), entry("waiting", "", 0, []),
];
const keys = (entries: Entry[], some: Partial<Order> = {}) => linesOf(entries, { ...order, ...some }).map((line) => line.key);

describe("the lines of the list", () => {
  it("follow time, then the rooms, and what waits comes last", () =>
    expect(keys(day)).toEqual(["opening", "band d1 700", "a", "b", "lunch", "tray ", "waiting"]));
  it("name each day when several are shown", () =>
    expect(keys(day, { days: [{ id: "d1" }, { id: "d2" }] })).toEqual(
      ["day d1", "opening", "band d1 700", "a", "b", "lunch", "day d2", "elsewhere", "tray ", "waiting"]));
  it("count what a heading stands over, and say from when to when", () => {
    const band = linesOf([...day, entry("c", "d1", 700, ["r3"], { placement: { dayId: "d1", start: 700, duration: 90, rooms: [], allRooms: false } })], order)[1];
    expect(band).toEqual({ name: "band", key: "band d1 700", dayId: "d1", from: 700, to: 790, ids: ["a", "b", "c"] });
  });
  it("put all rooms before one, and no room after all", () =>
    expect(keys([entry("none", "d1", 600, []), entry("r1", "d1", 600, ["r1"]), entry("all", "d1", 600, ["*"])]).slice(1)).toEqual(["all", "r1", "none"]));
  it("count a day without sessions as empty", () =>
    expect(linesOf([], { ...order, days: [{ id: "d1" }, { id: "d2" }] })).toMatchObject([{ ids: [], from: 0, to: 0 }, { ids: [], from: 0, to: 0 }]));
  it("keep what was on a deleted day among what waits", () => expect(keys([entry("lost", "gone", 600, ["r1"])])).toEqual(["tray ", "lost"]));
  it("order the tray by number and title, not by an hour that no longer holds", () =>
    expect(keys([entry("x", "", 900, [], { number: "A10" }), entry("y", "", 100, [], { number: "A2" })])).toEqual(["tray ", "y", "x"]));
  it("know their sessions", () => expect(sessionsIn(linesOf(day, order))).toEqual(["opening", "a", "b", "lunch", "waiting"]));
});
