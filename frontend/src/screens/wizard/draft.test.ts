import { describe, expect, it } from "vitest";
import { editionOf, firstDraft, partOf } from "./draft";

const draft = firstDraft("2026-10-14", [{ key: 0, name: "Amphi", capacity: 200 }, { key: 1, name: " ", capacity: 40 }]);

describe("a draft of an edition", () => {
  it("has a day for each of its days, one after the other", () => {
    const { days } = editionOf({ ...draft, days: 3, firstDay: "2026-10-30" }, "fr", "Europe/Paris");
    expect(days.map(({ date }) => date)).toEqual(["2026-10-30", "2026-10-31", "2026-11-01"]);
    expect(days[2]).toEqual({ date: "2026-11-01", opens: 540, closes: 1050 });
  });
  it("has no day without a date", () => expect(editionOf({ ...draft, firstDay: "" }, "fr", "Europe/Paris").days).toEqual([]));
  it("leaves out rooms without a name", () =>
    expect(editionOf(draft, "fr", "Europe/Paris").rooms).toEqual([{ name: "Amphi", capacity: 200 }]));
});

describe("a refusal", () => {
  it.each([["edition.name_missing", "name"], ["edition.no_day", "date"], ["day.hours_wrong", "hours"], ["room.name_missing", "rooms"], ["text.too_long", "other"]])(
    "%s is about %s", (code, part) => expect(partOf(code)).toBe(part));
});
