import { describe, expect, it } from "vitest";
import type { Finding } from "$lib/api";
import { Board } from "$lib/state";
import { story } from "../../stories/edition";
import { groupsOf, linesOf } from "./groups";
import { strokeOf } from "./list/cursor";
import { everything, keeps, narrowingOf, type Narrowing } from "./narrowing";
import { findingRows } from "./rows";
import { ignoredOn } from "./since";

const board = new Board();
board.load(story);
const rows = findingRows(board, board.findings);
const found = (to: Partial<Narrowing>) => rows.filter((row) => keeps(row, { ...everything, ...to })).map((row) => row.id);

describe("the list of findings", () => {
  it("follows the programme, and names what each is about", () => {
    expect(rows.map((row) => row.id)).toEqual(["3", "2", "4", "1"]);
    expect(rows.map((row) => row.name)[1]).toBe("Gamification et souveraineté numérique");
  });
  it.each<[string, Partial<Narrowing>, string[]]>([
    ["nothing", {}, ["3", "2", "4", "1"]],
    ["what is worst", { severity: "error" }, ["1"]],
    ["a kind of thing to settle", { what: "empty_seats" }, ["3", "2"]],
    ["the code of one rule", { what: "session.abstract_missing" }, ["4"]],
    ["a room, by the sessions in it and those in all rooms", { room: "r4" }, ["3", "1"]],
    ["a track", { track: "t2" }, ["2", "4"]],
    ["another day", { day: "none" }, []],
    ["words, whatever the accents", { text: "PANELISTE table" }, ["3"]],
  ])("narrows to %s", (_, to, expected) => expect(found(to)).toEqual(expected));
});

describe("following a count", () => {
  it.each<[Parameters<typeof narrowingOf>[0], Partial<Narrowing>]>([
    [{ filter: "conflicts" }, { severity: "error" }],
    [{ filter: "no_abstract" }, { what: "no_abstract" }],
    [{ rule: "seat.empty" }, { what: "seat.empty" }],
    [{ filter: "ignored" }, {}],
    [{}, {}],
  ])("%j", (place, expected) => expect(narrowingOf(place)).toEqual({ ...everything, ...expected }));
});

describe("findings in groups", () => {
  const groups = groupsOf(rows);
  const lines = linesOf(groups, new Set(["seat.empty"]));

  it("puts the worst first, then what is best settled first", () => {
    expect(groups.map((group) => group.code)).toEqual(["person.double_booked", "seat.empty", "session.abstract_missing"]);
  });
  it("shows the heading alone of a folded group", () => {
    expect(lines.map((line) => line.id)).toEqual(["person.double_booked", "1", "seat.empty", "session.abstract_missing", "4"]);
  });
  it("moves by line, and stops at the ends", () => {
    expect(strokeOf("ArrowDown", 0, lines, 3)).toEqual({ to: 1 });
    expect(strokeOf("PageDown", 3, lines, 3)).toEqual({ to: 4 });
    expect(strokeOf("ArrowUp", 0, lines, 3)).toEqual({ to: 0 });
  });
  it("goes out to the heading, folds it, and unfolds it again", () => {
    expect(strokeOf("ArrowLeft", 1, lines, 3)).toEqual({ to: 0 });
    expect(strokeOf("ArrowLeft", 0, lines, 3)).toEqual({ fold: "person.double_booked" });
    expect(strokeOf("ArrowRight", 2, lines, 3)).toEqual({ unfold: "seat.empty" });
    expect(strokeOf("ArrowRight", 0, lines, 3)).toEqual({ to: 1 });
  });
  it("leaves other keys alone", () => expect(strokeOf("x", 0, lines, 3)).toBeNull());
});

describe("the day on which a finding was ignored", () => {
  const [finding] = board.findings as [Finding];
  const ignored = { ...finding, waiver: "w", reason: "C’est voulu" };
  const entry = (fr: string, at: string) => ({ label: { fr, en: "" }, at });
  const act = "Ignorer l’alerte « Deux séquences à la fois » : C’est voulu";
  const entries = [entry(act, "2025-10-01T09:12:20+02:00"), entry("Modifier IA", "2025-10-02T09:00:00+02:00")];

  it("is told by the history", () => expect(ignoredOn(ignored, entries)).toBe("2025-10-01"));
  it("is not guessed", () => {
    expect(ignoredOn(ignored, [])).toBe("");
    expect(ignoredOn(ignored, [...entries, entry(act, "2025-10-03T09:00:00+02:00")])).toBe("");
  });
});
