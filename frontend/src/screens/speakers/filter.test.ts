import { describe, expect, it } from "vitest";
import { Board } from "$lib/state";
import { story } from "../../stories/edition";
import { contains } from "$lib/ui";
import { concerned, concernOf } from "./filter";
import { personRow } from "./rows";

const board = new Board();
board.load({
  ...story,
  findings: [{ key: "k", code: "person.unconfirmed", severity: "warning", title: { fr: "", en: "" }, sentence: { fr: "", en: "" }, subjects: [{ table: "person", id: "p6" }], waiver: "", reason: "" }],
});
const rows = board.persons.all.map((person) => personRow(board, person));
const ids = (keep: (row: (typeof rows)[number]) => boolean) => rows.filter(keep).map((row) => row.id);

describe("the list of people", () => {
  it("finds names, institutions and sessions without accents", () => {
    expect(ids((row) => contains(row.haystack, "elodie spec"))).toEqual(["p3"]);
    expect(ids((row) => contains(row.haystack, "ouverture"))).toEqual(["p5"]);
    expect(ids((row) => contains(row.haystack, ""))).toHaveLength(6);
  });
  it("narrows to what the rules say", () => {
    expect(ids((row) => concerned(row, "unconfirmed"))).toEqual(["p6"]);
    expect(ids((row) => concerned(row, "duplicates"))).toEqual([]);
  });
  it("follows the counts of the rail that are about people", () => {
    expect([concernOf("unconfirmed"), concernOf("unplaced"), concernOf(undefined)]).toEqual(["unconfirmed", "", ""]);
  });
});
