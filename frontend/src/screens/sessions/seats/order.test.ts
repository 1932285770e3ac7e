import { describe, expect, it } from "vitest";
import type { Role, Seat } from "$lib/api";
import { countByRole, dropAt, rankOf, step } from "./order";

const seat = (id: string, role: Role): Seat => ({ id, sessionId: "s", role, personId: "", status: "open", optional: false, note: "", position: id });
const seats = [seat("m", "moderator"), seat("a", "panellist"), seat("b", "panellist"), seat("c", "panellist")];

describe("a seat", () => {
  it.each<[string, string, 1 | -1, string | null]>([
    ["moves up before its neighbour", "b", -1, "a"],
    ["moves down behind its neighbour", "a", 1, "c"],
    ["moves down to the end", "b", 1, ""],
    ["stays first", "a", -1, null],
    ["stays last", "c", 1, null],
    ["stays alone in its role", "m", 1, null],
    ["that is not there stays nowhere", "x", 1, null],
  ])("%s", (_, id, by, before) => expect(step(seats, id, by)).toBe(before));
  it("has a rank within its role", () => expect([rankOf(seats, "m"), rankOf(seats, "b")]).toEqual([1, 2]));
  it("is counted by role", () => expect(countByRole(seats)).toEqual([["moderator", 1], ["panellist", 3]]));
  it("falls before the first that is below the pointer", () => {
    const middles = [{ id: "a", middle: 10 }, { id: "b", middle: 30 }];
    expect([dropAt(middles, 5), dropAt(middles, 20), dropAt(middles, 40)]).toEqual(["a", "b", ""]);
  });
});
