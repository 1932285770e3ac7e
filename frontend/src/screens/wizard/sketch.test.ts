import { describe, expect, it } from "vitest";
import type { Day, Records, Room, Session } from "$lib/api";
import { blocksOf, hoursIn, shapeOf, spanOf } from "./sketch";

const day = { id: "d", opens: 540, closes: 1020 } as Day;
const rooms = ["a", "b", "c"].map((id) => ({ id }) as Room);
const session = (start: number, duration: number, room = "", dayId = "d") =>
  ({ placement: { dayId, start, duration, rooms: room ? [room] : [], allRooms: room === "" } }) as Session;

describe("the sketch of a day", () => {
  it("puts a session in its room, and one for all over every room", () => {
    const blocks = blocksOf(day, rooms, [session(540, 60), session(600, 60, "b"), session(600, 60, "c", "other")]);
    expect(blocks.map(({ column, columns }) => [column, columns])).toEqual([[0, 3], [1, 1]]);
  });
  it("is one column wide without rooms", () => expect(blocksOf(day, [], [session(540, 60)])[0]?.columns).toBe(1));
  it("grows with what passes its hours", () => expect(spanOf(day, [session(1000, 60)])).toEqual({ from: 540, to: 1060 }));
  it("marks the full hours", () => expect(hoursIn({ from: 510, to: 720 })).toEqual([540, 600, 660, 720]));
});

describe("the shape of an edition", () => {
  const seats = [{ personId: "", optional: false }, { personId: "", optional: true }];
  const records = { days: [day], sessions: [session(1000, 60), session(600, 60, "a", "")], seats } as unknown as Records;
  it("counts sessions, seats to fill, and what does not fit", () =>
    expect(shapeOf(records)).toEqual({ sessions: 2, seats: 1, waiting: 1, overrun: { day: "d", end: 1060 } }));
});
