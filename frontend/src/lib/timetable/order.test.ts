import { describe, expect, it } from "vitest";
import { beforeAmong } from "./order";

describe("a room that is moved", () => {
  const all = ["a", "b", "c", "d", "e"];
  it("goes before the room whose gap it was let go in", () => expect(beforeAmong(all, all, "d", 1)).toBe("b"));
  it("stays when that is beside itself", () => expect([beforeAmong(all, all, "b", 1), beforeAmong(all, all, "b", 2)]).toEqual([null, null]));
  it("goes to the end of all", () => expect(beforeAmong(all, all, "a", 5)).toBe(""));
  it("goes behind the last that is shown, before those that are not", () => expect(beforeAmong(all, ["a", "b", "d"], "a", 3)).toBe("e"));
});
