import { describe, expect, it } from "vitest";
import type { ColumnName } from "./columns";
import type { Line } from "./lines";
import { heir, nextField, walked, type Ground, type Step } from "./stand";

const session = (key: string): Line => ({ name: "session", key, inBand: false });
const band: Line = { name: "band", key: "band", dayId: "d", from: 0, to: 60, ids: ["b", "c"] };
const lines = [session("a"), band, session("b"), session("c"), session("d")];
const columns: ColumnName[] = ["choose", "start", "title", "findings"];
const ground: Ground = { lines, columns, page: 3 };
const at = (key: string, column: ColumnName) => ({ key, column });

describe("the keyboard on the list", () => {
  it.each<[Step, string, ColumnName, string, ColumnName]>([
    ["down", "a", "title", "band", "title"],
    ["down", "band", "title", "b", "title"],
    ["up", "a", "title", "a", "title"],
    ["down", "d", "start", "d", "start"],
    ["right", "b", "start", "b", "title"],
    ["left", "b", "choose", "b", "choose"],
    ["home", "c", "title", "c", "choose"],
    ["end", "c", "start", "c", "findings"],
    ["first", "d", "start", "a", "start"],
    ["last", "a", "start", "d", "start"],
    ["page_down", "a", "start", "c", "start"],
    ["page_up", "c", "start", "a", "start"],
    ["right", "band", "start", "band", "start"],
  ])("goes %s from %s, %s", (step, key, column, toKey, toColumn) => expect(walked(at(key, column), step, ground)).toEqual(at(toKey, toColumn)));
  it("stands on the first line when its own has gone", () => expect(walked(at("gone", "title"), "down", ground).key).toBe("band"));
  it("goes from field to field, past what cannot be filled in", () => {
    expect(nextField(at("b", "start"), 1, ground)).toEqual(at("b", "title"));
    expect(nextField(at("a", "title"), 1, ground)).toEqual(at("b", "start"));
    expect(nextField(at("b", "start"), -1, ground)).toEqual(at("a", "title"));
    expect(nextField(at("d", "title"), 1, ground)).toBeNull();
  });
  it("finds who takes the turn of a line that has gone", () => expect([heir(lines, 2), heir(lines, 9), heir([], 1)]).toEqual(["b", "d", ""]));
});
