import { describe, expect, it } from "vitest";
import type { Check } from "$lib/api";
import { bySubject } from "./groups";

const check = (code: string): Check => ({ code, title: { fr: code, en: code }, severity: "warning", usual: "warning" });
const compare = (a: Check, b: Check) => (a.code < b.code ? -1 : 1);

describe("the checks of an edition", () => {
  it("stand by what they are about, each group by name", () => {
    const groups = bySubject(["seat.empty", "room.gone", "day.gone", "panel.too_few", "session.title_missing"].map(check), compare);
    expect(groups.map(({ subject, checks }) => [subject, ...checks.map(({ code }) => code)])).toEqual([
      ["session", "day.gone", "session.title_missing"], ["panel", "panel.too_few", "seat.empty"], ["room", "room.gone"],
    ]);
  });
  it("keep one that a later version brings", () => expect(bySubject([check("weather.bad")], compare)[0]?.subject).toBe("session"));
});
