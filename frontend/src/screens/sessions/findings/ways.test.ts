import { describe, expect, it } from "vitest";
import { operation, type Finding, type Ref, type Table } from "$lib/api";
import { besides, isMendable, waysOut } from "./ways";

const ref = (text: string): Ref => ({ table: text.split(":")[0] as Table, id: text });
const finding = (code: string, ...subjects: string[]): Finding => ({
  key: code, code, severity: "warning", title: { fr: "", en: "" }, sentence: { fr: "", en: "" }, subjects: subjects.map(ref),
  waiver: "", reason: "",
});
const seats = [{ id: "seat:1", personId: "person:1" }, { id: "seat:2", personId: "" }];

describe("the ways out of a finding", () => {
  it("lead from one of two sessions to the other, to the person, and to a replacement", () => {
    const double = finding("person.double_booked", "session:1", "session:2", "person:1");
    expect(waysOut(double, "session:1", seats)).toEqual([{ edit: "when" }, { edit: "replace:seat:1" }, { go: ref("session:2") }, { go: ref("person:1") }]);
    expect(waysOut(double, "person:1", [])).toEqual([{ go: ref("session:1") }, { go: ref("session:2") }]);
  });
  it("lead to the field that is missing", () => {
    expect(waysOut(finding("session.abstract_missing", "session:1"), "session:1", seats)).toEqual([{ edit: "abstract" }]);
  });
  it("lead to the empty seat", () => {
    expect(waysOut(finding("seat.empty", "session:1", "seat:2"), "session:1", seats)).toEqual([{ edit: "seat:seat:2" }]);
  });
  it("offer to merge with the other entry, and to see it", () => {
    expect(waysOut(finding("person.duplicate", "person:1", "person:2"), "person:2", [])).toEqual([{ merge: "person:1" }, { go: ref("person:1") }]);
  });
  it("lead to no crowd of rooms", () => {
    const double = finding("room.double_booked", "session:1", "session:2", "room:1", "room:2");
    expect(waysOut(double, "session:1", [])).toEqual([{ edit: "when" }, { edit: "rooms" }, { go: ref("session:2") }]);
  });
  it("never lead to what was deleted", () => {
    expect(waysOut(finding("room.gone", "session:1", "room:9"), "session:1", seats)).toEqual([{ edit: "rooms" }]);
  });
  it("lead from a room to its sessions only", () => {
    expect(waysOut(finding("room.unavailable", "session:1", "room:1"), "room:1", [])).toEqual([{ go: ref("session:1") }]);
  });
  it("are for something else where a remedy offers the same at once", () => {
    const moves = [{ label: { fr: "", en: "" }, operation: operation("arrange", {}) }];
    expect([besides({ edit: "when" }, moves), besides({ edit: "seat:seat:1" }, moves), besides({ go: ref("session:2") }, moves)]).toEqual([true, false, false]);
  });
  it("know what something free could mend", () => {
    expect(["room.double_booked", "seat.empty", "session.abstract_missing", "session.length_odd"].map((code) => isMendable(finding(code)))).toEqual([true, true, false, false]);
  });
});
