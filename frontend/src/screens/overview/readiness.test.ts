import { describe, expect, it } from "vitest";
import { Board } from "$lib/state";
import { story } from "../../stories/edition";
import { readiness } from "./readiness";

const board = new Board();
board.load(story);

describe("what must be done before printing", () => {
  const steps = readiness(board);
  const of = (name: string) => steps.find(({ step }) => step === name);

  it("goes from what is wrong to what is left", () => {
    expect(steps.map(({ step, left }) => [step, left])).toEqual([
      ["conflicts", 1], ["empty_seats", 2], ["unconfirmed", 0], ["incomplete", 1], ["consents", 0], ["rest", 0],
    ]);
  });
  it("begins with the first of the programme", () => expect(of("empty_seats")?.next?.id).toBe("3"));
  it("counts the seats that are filled and confirmed, without reserves and those who declined", () => {
    expect([of("empty_seats")?.progress, of("unconfirmed")?.progress]).toEqual([{ done: 11, all: 14 }, { done: 9, all: 11 }]);
  });
  it("counts the sessions that are complete", () => expect(of("incomplete")?.progress).toEqual({ done: 13, all: 14 }));
  it("counts nothing where nobody is seated", () => {
    const empty = new Board();
    expect(readiness(empty).map(({ progress }) => progress)).toEqual(Array(6).fill(null));
  });
});
