import { describe, expect, it } from "vitest";
import type { Placement } from "$lib/api";
import { inTheseRooms, lastingFor, onThisDay, shiftedBy, startingAt } from "./moves";

const placed = (id: string, start: number, some: Partial<Placement> = {}) => ({
  id, placement: { dayId: "d1", start, duration: 60, rooms: ["r1"], allRooms: false, ...some },
});
const [a, b, waiting] = [placed("a", 600), placed("b", 700), placed("w", 0, { dayId: "", rooms: [] })];
const starts = (moves: { sessionId: string; placement: Placement }[] | null) => moves?.map(({ sessionId, placement }) => [sessionId, placement.start]);

describe("several sessions", () => {
  it("start at one hour, and only those that did not count", () => expect(starts(startingAt([a, b], "10h", "d1"))).toEqual([["b", 600]]));
  it("go as much later each", () => expect(starts(startingAt([a, b], "+15", "d1"))).toEqual([["a", 615], ["b", 715]]));
  it("come from the tray to the day that is shown when they get an hour", () =>
    expect(startingAt([waiting], "14h", "d2")).toEqual([{ sessionId: "w", placement: { ...waiting.placement, dayId: "d2", start: 840 } }]));
  it("stay in the tray when all go later", () => expect(starts(shiftedBy([a, waiting], 5))).toEqual([["a", 605]]));
  it("keep their distances at the beginning of the day", () => expect(starts(shiftedBy([placed("x", 10), b], -30))).toEqual([["x", 0], ["b", 690]]));
  it("last as long, or as much longer", () => {
    expect(lastingFor([a, b], "45")?.map(({ placement }) => placement.duration)).toEqual([45, 45]);
    expect(lastingFor([a, placed("s", 700, { duration: 20 })], "-15")?.map(({ placement }) => placement.duration)).toEqual([45, 5]);
  });
  it("do not last less than nothing", () => expect(lastingFor([a, placed("s", 700, { duration: 10 })], "-15")).toBeNull());
  it("mean nothing when the text does", () => expect([startingAt([a], "tôt", "d1"), lastingFor([a], "peu")]).toEqual([null, null]));
  it("go to rooms together, or to all", () => {
    expect(inTheseRooms([a, b], ["r2"]).map(({ placement }) => placement.rooms)).toEqual([["r2"], ["r2"]]);
    expect(inTheseRooms([a], "all")[0]?.placement).toMatchObject({ rooms: [], allRooms: true });
  });
  it("go to another day at their hours; what waits begins when it opens", () =>
    expect(starts(onThisDay([a, waiting], { id: "d2", opens: 540 }))).toEqual([["a", 600], ["w", 540]]));
});
