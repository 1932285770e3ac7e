import { describe, expect, it } from "vitest";
import type { Finding, Seat } from "$lib/api";
import { concerns, countToSettle, steps, worstFirst } from "./settle";

const finding = (code: string, severity: Finding["severity"]): Finding => ({
  key: code, code, severity, subjects: [], title: { fr: "", en: "" }, sentence: { fr: "", en: "" }, waiver: "", reason: "",
});

describe("what is left to settle", () => {
  const findings = [finding("session.abstract_missing", "hint"), finding("seat.empty", "warning"), finding("room.double_booked", "error")];

  it("counts whatever must be corrected as a conflict", () => expect(countToSettle("conflicts", findings, [])).toBe(1));
  it("counts empty seats one by one, without those that may stay empty", () => {
    const empty = { ...finding("seat.empty", "warning"), subjects: [{ table: "session" as const, id: "s1" }] };
    const seat = (id: string, sessionId: string, optional = false): Seat => ({
      id, sessionId, optional, role: "speaker", personId: "", status: "open", note: "", position: id,
    });
    expect(countToSettle("empty_seats", [empty], [seat("a", "s1"), seat("b", "s1"), seat("c", "s1", true), seat("d", "s2")])).toBe(2);
  });
  it("tells one kind from another", () => {
    expect(concerns("empty_seats", finding("seat.empty", "warning"))).toBe(true);
    expect(concerns("empty_seats", finding("session.abstract_missing", "hint"))).toBe(false);
  });
  it("leaves to the rest what no other word covers, but for errors", () => {
    const rest = (code: string, severity: Finding["severity"]) => concerns("rest", finding(code, severity));
    expect([rest("person.gap_short", "warning"), rest("person.gap_short", "error"), rest("seat.empty", "warning")]).toEqual([true, false, false]);
  });
  it("puts every finding under some step", () => {
    for (const one of [...findings, finding("person.consent_missing", "hint"), finding("day.gone", "hint")]) {
      expect(steps.some((step) => concerns(step, one)), one.code).toBe(true);
    }
  });
  it("shows the worst first", () => expect(worstFirst(findings).map((f) => f.severity)).toEqual(["error", "warning", "hint"]));
});
