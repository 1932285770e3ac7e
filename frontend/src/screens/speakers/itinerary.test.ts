import { describe, expect, it } from "vitest";
import type { Session } from "$lib/api";
import { Board } from "$lib/state";
import { story } from "../../stories/edition";
import { isTight, itinerariesOf } from "./itinerary";

function board(): Board {
  const loaded = new Board();
  loaded.load(story);
  return loaded;
}
function move(loaded: Board, id: string, placement: Partial<Session["placement"]>): void {
  const session = loaded.sessions.get(id);
  if (session) loaded.sessions.put({ ...session, placement: { ...session.placement, ...placement } });
}
const legs = (loaded: Board, person: string) => itinerariesOf(loaded, person)[0]?.legs.map(({ gap, walk }) => [gap, walk]);

describe("a person’s day on foot", () => {
  it("leaves out what they declined", () => expect(itinerariesOf(board(), "p4")[0]?.stays).toHaveLength(2));
  it("needs no way from a session that is in all rooms", () => expect(legs(board(), "p3")).toEqual([[5, null]]));
  it("asks for the edition’s minutes where no way was measured", () => {
    const loaded = board();
    move(loaded, "s4", { rooms: ["r1"], allRooms: false });
    expect(legs(loaded, "p3")).toEqual([[5, loaded.edition?.moveGap]]);
  });
  it("takes the way that was measured, in either direction", () => {
    const loaded = board();
    move(loaded, "s4", { rooms: ["r1"], allRooms: false });
    loaded.walks.put({ id: "w", editionId: "e1", a: "r2", b: "r1", minutes: 7 });
    expect(legs(loaded, "p3")).toEqual([[5, 7]]);
  });
  it("says how long two sessions overlap", () => expect(legs(board(), "p1")?.map(([gap]) => gap)).toEqual([-60]));
});

describe("a way between two sessions", () => {
  const loaded = board();
  const [a, b] = ["s8", "s7"];
  loaded.load({ ...story, findings: story.findings.map((one) => ({ ...one, code: "person.move_short", subjects: [{ table: "session", id: a }, { table: "session", id: b }, { table: "person", id: "p1" }] })) });
  it("is too short when a rule says so of both", () => expect(isTight(loaded, "p1", { from: b, to: a })).toBe(true));
  it("is not because of another session", () => expect(isTight(loaded, "p1", { from: b, to: "s3" })).toBe(false));
});
