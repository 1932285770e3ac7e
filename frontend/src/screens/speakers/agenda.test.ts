import { describe, expect, it } from "vitest";
import { Board } from "$lib/state";
import { story } from "../../stories/edition";
import { agendaOf, blockOf, endOf } from "./agenda";

function board(): Board {
  const loaded = new Board();
  loaded.load(story);
  return loaded;
}

describe("a person’s day", () => {
  it("lists their sessions as they happen", () => {
    const starts = agendaOf(board(), "p4").days[0]?.stops.map((stop) => stop.session.placement.start);
    expect(starts).toEqual([625, 700, 840]);
  });
  it("keeps those without a slot apart", () => {
    const loaded = board();
    const tray = loaded.sessions.all.find((session) => session.placement.dayId === "");
    loaded.seats.put({ id: "new", sessionId: tray?.id ?? "", role: "host", personId: "p1", status: "considered", optional: false, note: "", position: "z" });
    expect(agendaOf(loaded, "p1").waiting.map((stop) => stop.seat.id)).toEqual(["new"]);
  });
  it("knows when a session ends", () => {
    const [first] = agendaOf(board(), "p1").days[0]?.stops ?? [];
    expect(first && endOf(first.session)).toBe(760);
  });
});

describe("the strip of a day", () => {
  const day = { opens: 500, closes: 1000 };
  it.each([
    [500, 750, 0, 50],
    [600, 700, 20, 20],
    [400, 550, 0, 10],
    [990, 1200, 98, 2],
    [1100, 1200, 100, 0],
  ])("shows %i to %i at %i %%, %i %% wide", (from, to, left, width) => expect(blockOf(day, from, to)).toEqual({ left, width }));
});
