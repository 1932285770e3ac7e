import { describe, expect, it } from "vitest";
import type { BoardData, Edition, Finding, Outcome, Records, Seat, Session } from "$lib/api";
import { Board } from "./board.svelte";

function records(some: Partial<Records>): Records {
  return {
    editions: [], organisers: [], days: [], rooms: [], tracks: [], sessions: [], persons: [], seats: [],
    availabilities: [], resources: [], consents: [], waivers: [], tunings: [], walks: [], translations: [], ...some,
  };
}

const edition: Edition = {
  id: "e1", name: "E", ordinal: 0, theme: "", venue: "", address: "", timeZone: "Europe/Paris", language: "fr", practical: "",
  expected: 0, colour: "#1f4e8c", logo: "", plan: "", minGap: 5, moveGap: 10, maxSessions: 0, institutionShare: 0, genderShare: 0, origin: "",
};

function session(id: string, dayId = "d1"): Session {
  const placement = { dayId, start: 600, duration: 60, rooms: ["r1"], allRooms: false };
  return {
    id, editionId: "e1", kind: "parallel", number: "", title: id, subtitle: "", abstract: "", notes: "", language: "",
    trackId: "", placement, panel: 0, expected: 0, origin: "",
  };
}

function seat(id: string, sessionId: string, personId = ""): Seat {
  return { id, sessionId, role: "speaker", personId, status: personId ? "confirmed" : "open", optional: false, note: "", position: id };
}

const finding = (key: string, ...ids: string[]): Finding => ({
  key, code: "room.double", severity: "error", title: { fr: "t", en: "t" }, sentence: { fr: "f", en: "e" }, subjects: ids.map((id) => ({ table: "session", id })),
  waiver: "", reason: "",
});

function loaded(): Board {
  const board = new Board();
  const data: BoardData = {
    records: records({ editions: [edition], sessions: [session("s1"), session("s2")], seats: [seat("a", "s1", "p1"), seat("b", "s2", "p1")] }),
    findings: [finding("f1", "s1", "s2")], undo: null, redo: null,
  };
  board.load(data);
  return board;
}

function outcome(some: Partial<Outcome>): Outcome {
  return {
    editionId: "e1", created: "", changed: records({}), removed: [], added: [], gone: [], skipped: 0, undo: null, redo: null, ...some,
  };
}

describe("the board", () => {
  it("finds the seats of a session and of a person", () => {
    const board = loaded();
    expect(board.seatsOf("s1").map((s) => s.id)).toEqual(["a"]);
    expect(board.seatsHeldBy("p1").map((s) => s.id)).toEqual(["a", "b"]);
  });
  it("moves a seat from one person to another", () => {
    const board = loaded();
    board.apply(outcome({ changed: records({ seats: [seat("b", "s2", "p2")] }) }));
    expect(board.seatsHeldBy("p1").map((s) => s.id)).toEqual(["a"]);
    expect(board.seatsHeldBy("p2").map((s) => s.id)).toEqual(["b"]);
  });
  it("forgets what was removed", () => {
    const board = loaded();
    board.apply(outcome({ removed: [{ table: "session", id: "s1" }, { table: "seat", id: "a" }] }));
    expect(board.sessionList.map((s) => s.id)).toEqual(["s2"]);
    expect(board.seatsOf("s1")).toEqual([]);
  });
  it("shows a finding on each of its subjects until it is gone", () => {
    const board = loaded();
    expect([board.findingsOf("s1").length, board.findingsOf("s2").length]).toEqual([1, 1]);
    board.apply(outcome({ gone: ["f1"], added: [finding("f2", "s2")] }));
    expect(board.findingsOf("s1")).toEqual([]);
    expect(board.findingsOf("s2").map((f) => f.key)).toEqual(["f2"]);
  });
  it("replaces a finding that says something else now", () => {
    const board = loaded();
    board.apply(outcome({ added: [finding("f1", "s2")] }));
    expect(board.findings).toHaveLength(1);
    expect(board.findingsOf("s1")).toEqual([]);
  });
  it("keeps what somebody chose to live with apart, until it is told again", () => {
    const board = loaded();
    board.apply(outcome({ added: [{ ...finding("f1", "s1"), waiver: "w1", reason: "We know" }] }));
    expect([board.findings, board.findingsOf("s1")]).toEqual([[], []]);
    expect(board.ignored.map((f) => f.reason)).toEqual(["We know"]);
    expect(board.ignoredOf("s1")).toHaveLength(1);
    board.apply(outcome({ added: [finding("f1", "s1")] }));
    expect(board.findings).toHaveLength(1);
    expect(board.ignored).toEqual([]);
  });
  it("knows how far two rooms are apart, either way", () => {
    const board = loaded();
    board.apply(outcome({ changed: records({ walks: [{ id: "w", editionId: "e1", a: "r1", b: "r2", minutes: 4 }] }) }));
    expect([board.walkBetween("r1", "r2"), board.walkBetween("r2", "r1"), board.walkBetween("r1", "r3")]).toEqual([4, 4, undefined]);
    board.apply(outcome({ removed: [{ table: "walk", id: "w" }] }));
    expect(board.walkBetween("r1", "r2")).toBeUndefined();
  });
  it("takes the label of undo", () => {
    const board = loaded();
    board.apply(outcome({ undo: { fr: "Déplacer", en: "Move" } }));
    expect(board.undo?.en).toBe("Move");
  });
  it("leaves out the records and findings of another edition", () => {
    const board = loaded();
    const changed = records({ sessions: [{ ...session("s9"), editionId: "e2" }], seats: [seat("z", "s9", "p1")] });
    board.apply(outcome({ editionId: "e2", changed, added: [finding("f9", "s9")] }));
    expect(board.sessions.get("s9")).toBeUndefined();
    expect(board.seatsHeldBy("p1").map((s) => s.id)).toEqual(["a", "b"]);
    expect(board.findings.map((f) => f.key)).toEqual(["f1"]);
  });
});
