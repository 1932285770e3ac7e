import { describe, expect, it } from "vitest";
import { Board } from "$lib/state";
import { story } from "../../stories/edition";
import { concernOf, everything, keeps, type Narrowing } from "./filter";
import { sessionRow } from "./rows";

const board = new Board();
board.load(story);
const rows = board.sessionList.map((session) => sessionRow(board, session));
const found = (to: Partial<Narrowing>) => rows.filter((row) => keeps(row, { ...everything, ...to })).map((row) => row.session.number || row.session.title);

describe("the list of sessions", () => {
  it("shows everything at first, in the order of the day", () => {
    expect(found({})).toHaveLength(14);
    expect(rows[0]?.session.title).toBe("Accueil café");
    expect(rows.at(-1)?.at).toBe(Infinity);
  });
  it.each<[string, Partial<Narrowing>, string[]]>([
    ["words of the title, whatever the accents", { text: "VIDEO educ" }, ["A3"]],
    ["the name of somebody in it", { text: "elodie" }, ["1", "A1"]],
    ["a kind", { kind: "round_table" }, ["1", "2"]],
    ["a track", { track: "t4" }, ["A4", "B1"]],
    ["a room, and a word", { room: "r3", text: "mutualiser" }, ["B2"]],
    ["what the rules call a conflict", { concern: "conflicts" }, ["A3", "A4"]],
    ["empty seats", { concern: "empty_seats" }, ["1", "A2"]],
    ["a missing abstract", { concern: "no_abstract" }, ["A2"]],
  ])("narrows to %s", (_, to, expected) => expect(found(to)).toEqual(expected));
  it("shows a session of all rooms under each of them", () => expect(found({ room: "r1" })).toContain("Ouverture"));
  it("follows the counts of the rail", () => expect([concernOf("no_abstract"), concernOf(undefined)]).toEqual(["no_abstract", ""]));
});
