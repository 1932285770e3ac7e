import { describe, expect, it } from "vitest";
import type { Seating } from "$lib/api";
import { Board } from "$lib/state";
import { story } from "../../../stories/edition";
import { isFree, peopleRows, rowsShown } from "./rows";

function board(): Board {
  const loaded = new Board();
  loaded.load(story);
  return loaded;
}
const names = (rows: { name: string }[]) => rows.map((row) => row.name);
const seating = (more: Partial<Seating> = {}): Seating => ({ sessionId: "s", personId: "p1", seatId: "", role: "speaker", rank: 1, here: false, findings: [], ...more });

describe("the list of people", () => {
  it("is in the order of a directory", () => expect(names(peopleRows(board())).slice(0, 2)).toEqual(["Ébauche, Claude", "Essai, Dominique"]));
  it("counts sessions, and not those that were declined", () => {
    expect(peopleRows(board()).find((row) => row.person.id === "p4")?.sessions).toBe(2);
  });
  it("finds the words of a name or an organisation, whatever the accents", () => {
    const rows = peopleRows(board());
    expect(names(rowsShown(rows, "", "elodie", null))).toEqual(["Spécimen, Élodie"]);
    expect(rowsShown(rows, "", "universite", null)).toHaveLength(rows.length);
  });
  it("shows those without a session", () => {
    const loaded = board();
    for (const person of loaded.persons.all.slice(0, 1)) loaded.persons.put({ ...person, id: "new", familyName: "Nouveau" });
    expect(rowsShown(peopleRows(loaded), "no_session", "", null).map((row) => row.person.id)).toEqual(["new"]);
  });
  it("shows those who are free, once that is known", () => {
    const rows = peopleRows(board());
    expect(rowsShown(rows, "free", "", null)).toHaveLength(rows.length);
    expect(rowsShown(rows, "free", "", new Map([["p1", seating()]])).map((row) => row.person.id)).toEqual(["p1"]);
  });
});

describe("a candidate", () => {
  const finding = story.findings[0] as Seating["findings"][number];
  it.each([
    ["is free when nothing speaks against it", seating(), true],
    ["is not when they are there already", seating({ here: true }), false],
    ["is not when they are busy", seating({ findings: [{ ...finding, code: "person.double_booked" }] }), false],
    ["is, though the break would be short", seating({ findings: [{ ...finding, code: "person.gap_short" }] }), true],
    ["is not known before the answer", undefined, false],
  ])("%s", (_, candidate, free) => expect(isFree(candidate)).toBe(free));
});
