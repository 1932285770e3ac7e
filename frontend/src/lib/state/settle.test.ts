import { describe, expect, it } from "vitest";
import type { Finding } from "$lib/api";
import { concerns, countToSettle, worstFirst } from "./settle";

const finding = (code: string, severity: Finding["severity"]): Finding => ({
  key: code, code, severity, subjects: [], title: { fr: "", en: "" }, sentence: { fr: "", en: "" },
});

describe("what is left to settle", () => {
  const findings = [finding("session.abstract_missing", "hint"), finding("seat.empty", "warning"), finding("room.double_booked", "error")];

  it("counts whatever must be corrected as a conflict", () => expect(countToSettle(findings, "conflicts")).toBe(1));
  it("tells one kind from another", () => {
    expect(concerns("empty_seats", finding("seat.empty", "warning"))).toBe(true);
    expect(concerns("empty_seats", finding("session.abstract_missing", "hint"))).toBe(false);
  });
  it("shows the worst first", () => expect(worstFirst(findings).map((f) => f.severity)).toEqual(["error", "warning", "hint"]));
});
