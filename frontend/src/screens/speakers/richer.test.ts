import { describe, expect, it } from "vitest";
import type { Person } from "$lib/api";
import { Board } from "$lib/state";
import { story } from "../../stories/edition";
import { richer } from "./richer";

const board = new Board();
board.load(story);
const known = board.persons.get("p4") as Person;

describe("of two entries for one person", () => {
  it("the one that says more is kept", () => {
    const bare = { ...known, id: "x", function: "", organisation: "" };
    expect([richer(board, bare, known).id, richer(board, known, bare).id]).toEqual(["p4", "p4"]);
  });
  it("the one with more seats is kept when they say as much", () => expect(richer(board, { ...known, id: "x" }, known).id).toBe("p4"));
  it("the one looked at is kept when nothing tells them apart", () => {
    expect(richer(board, { ...known, id: "x" }, { ...known, id: "y" }).id).toBe("x");
  });
});
