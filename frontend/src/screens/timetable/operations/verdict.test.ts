import { expect, it } from "vitest";
import type { Finding, Preview } from "$lib/api";
import { verdictOf } from "./verdict";

const finding = (key: string, more: Partial<Finding> = {}): Finding => ({
  key, code: "x", severity: "error", subjects: [], title: { fr: key, en: key }, sentence: { fr: key, en: key }, waiver: "", reason: "", ...more,
});
const preview = (added: Finding[], gone: string[]): Preview => ({ label: { fr: "", en: "" }, moves: [], added, gone, problem: null });
const keys = (findings: Finding[]) => findings.map(({ key }) => key);

it("a verdict tells new conflicts, other findings and what is settled", () => {
  const known = new Map([["old", finding("old")]]);
  const verdict = verdictOf(preview([finding("a"), finding("b", { severity: "hint" })], ["old", "ignored"]), (key) => known.get(key));
  expect([keys(verdict.conflicts), keys(verdict.others), keys(verdict.gone)]).toEqual([["a"], ["b"], ["old"]]);
});
it("a verdict leaves out what is silenced, and what only says something else", () => {
  const known = new Map([["same", finding("same")]]);
  const verdict = verdictOf(preview([finding("same"), finding("quiet", { waiver: "w1" })], ["same"]), (key) => known.get(key));
  expect([keys(verdict.conflicts), keys(verdict.gone)]).toEqual([[], []]);
});
