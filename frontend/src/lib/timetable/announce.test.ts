import type { Finding, Placement, Session } from "$lib/api";
import { locale } from "$lib/i18n";
import { afterEach, describe, expect, it } from "vitest";
import { aimed, cardLabel, landed, titleOf } from "./announce";

const placement: Placement = { dayId: "d1", start: 870, duration: 60, rooms: ["r3"], allRooms: false };
const session: Session = {
  id: "s", editionId: "e", kind: "parallel", number: "", title: "IA et pédagogie", subtitle: "", abstract: "", notes: "", language: "",
  trackId: "", placement, panel: 0, expected: 0, origin: "",
};
const setting = { rooms: [{ name: "Salle 3" }] };
const finding: Finding = {
  key: "k", code: "room.double_booked", severity: "error", subjects: [], title: { fr: "", en: "" },
  sentence: { fr: "La salle 3 est prise.", en: "Room 3 is taken." }, waiver: "", reason: "",
};
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

afterEach(() => (locale.value = "fr"));

describe("what is said", () => {
  it("names the session, the hour, the room and what is now wrong", () => {
    expect(plain(landed(session, placement, setting, [finding]))).toBe("IA et pédagogie, 14 h 30, Salle 3 : 1 alerte. La salle 3 est prise.");
  });
  it("says the worst first", () => {
    const hint = (key: string): Finding => ({ ...finding, key, severity: "hint", sentence: { fr: `Remarque ${key}.`, en: "" } });
    expect(plain(landed(session, placement, setting, [hint("1"), hint("2"), finding]))).toContain("3 alertes. La salle 3 est prise. Remarque 1.");
  });
  it("is short when nothing is wrong", () => expect(plain(landed(session, placement, setting, []))).toBe("IA et pédagogie, 14 h 30, Salle 3."));
  it("names the day where there are several", () => {
    const days = { ...setting, day: { date: "2025-10-15" } };
    expect(plain(landed(session, placement, days, []))).toBe("IA et pédagogie, mercredi 15 octobre, 14 h 30, Salle 3.");
  });
  it("speaks the language of the window", () => {
    locale.value = "en";
    expect(landed(session, placement, setting, [finding])).toBe("IA et pédagogie, 14:30, Salle 3: 1 finding. Room 3 is taken.");
  });
  it("says that a session waits", () => expect(plain(landed(session, { ...placement, dayId: "" }, setting, []))).toBe("IA et pédagogie est à placer."));
  it("says only what changed while a session is held", () => {
    expect(plain(aimed(placement, { ...placement, start: 875 }, setting))).toBe("14 h 35");
    expect(aimed(placement, { ...placement, allRooms: true }, setting)).toBe("Toutes les salles");
    expect(plain(aimed(placement, { ...placement, duration: 90 }, setting))).toBe("14 h 30 – 16 h, 1 h 30");
    expect(aimed(placement, placement, setting)).toBe("Pas plus loin.");
  });
  it("reads a card in full", () => {
    expect(plain(cardLabel(session, placement, setting, { track: "IA", seats: "1 confirmé", findings: 1 })))
      .toBe("IA et pédagogie, Séquence parallèle, 14 h 30 – 15 h 30, Salle 3, parcours IA, 1 confirmé, 1 alerte");
  });
  it("names round tables by their number", () => {
    expect(plain(titleOf({ kind: "round_table", number: "2", title: "Partage" }))).toBe("Table ronde 2 · Partage");
    expect(titleOf({ kind: "round_table", number: "", title: "" })).toBe("Table ronde");
  });
  it("names what has no title by its kind and number", () => {
    expect(plain(titleOf({ kind: "parallel", number: "3", title: "" }))).toBe("Séquence parallèle 3");
    expect(titleOf({ kind: "parallel", number: "3", title: "Partage" })).toBe("Partage");
    expect(titleOf({ kind: "parallel", number: "", title: "" })).toBe("Sans titre");
  });
  it("reads a kind that the title begins with only once", () => {
    const more = { track: "", seats: "", findings: 0 };
    expect(plain(cardLabel({ ...session, number: "3", title: "" }, placement, setting, more))).toBe("Séquence parallèle 3, 14 h 30 – 15 h 30, Salle 3");
  });
});
