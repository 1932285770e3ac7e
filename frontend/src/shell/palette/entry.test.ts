import { describe, expect, it } from "vitest";
import { Scene } from "$lib/commands";
import { story } from "../../stories/edition";
import { entriesAtFirst, entriesFor, type Entry, type View } from "./entry";

const { sessions, rooms, days, persons, seats } = story.records;
const scene = new Scene({ sessions, rooms, days, persons, seats, language: "fr" }, { dayId: "d1", sessions: [] });
const view: View = { scene, language: "fr", hasEdition: true, can: (act) => act !== "redo" };
const groups = (entries: Entry[]) => [...new Set(entries.map(({ group }) => group))];
const labels = (entries: Entry[], group: string) => entries.filter((entry) => entry.group === group).map(({ label }) => label.fr);

describe("the list for a line", () => {
  it("finds people, rooms and sessions by half of their name", () => {
    expect(labels(entriesFor("cam", view), "people")).toEqual(["Camille Exemple"]);
    expect(labels(entriesFor("grégo", view), "rooms")).toEqual(["Amphi Abbé Grégoire"]);
    expect(labels(entriesFor("gamif", view), "sessions")).toEqual(["Gamification et souveraineté numérique"]);
  });
  it("puts the group with the best answer first", () => {
    expect(groups(entriesFor("thème sombre", view))[0]).toBe("settings");
    expect(groups(entriesFor("aller aux séquences", view))[0]).toBe("places");
    expect(groups(entriesFor("déplacer gamification à 14 h", view))).toEqual(["commands"]);
  });
  it("leaves out what cannot be done", () => expect(labels(entriesFor("rétablir", view), "acts")).toEqual([]));
  it("asks for what a command needs, and offers it", () => {
    const [first, ...rest] = entriesFor("échanger salle 30.1", view);
    expect(first).toMatchObject({ does: null, question: "commands.missing_other", text: "Échanger Salle 30.1 et " });
    expect(labels(rest, "offers")).toContain("Salle 30.2");
  });
  it("offers nothing while it is not clear what is meant", () => expect(labels(entriesFor("renommer souveraineté", view), "offers")).toEqual([]));
  it("names each entry once", () => {
    const ids = entriesFor("s", view).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the list at first", () => {
  it("has the most useful acts and a few examples", () => expect(groups(entriesAtFirst([], view))).toEqual(["useful", "examples"]));
  it("begins with what was done lately, and goes on with what is selected", () => {
    const recent = { ...(entriesFor("gamif", view)[0] as Entry), group: "recent" as const };
    const first = entriesAtFirst([recent], { ...view, scene: scene.from({ dayId: "d1", sessions: ["s6"] }) });
    expect(groups(first)).toEqual(["recent", "selected", "useful", "examples"]);
    expect(labels(first, "selected").map((label) => label.replace("«\u00a0Gamification et souveraineté numérique\u00a0»", "X"))).toEqual([
      "Déplacer X …", "Renommer X en …", "Durée de X …", "Mettre X en attente", "Dupliquer X",
    ]);
  });
  it("begins with an edition where there is none", () => {
    const none: View = { ...view, scene: new Scene({ sessions: [], rooms: [], days: [], persons: [], seats: [], language: "fr" }, { dayId: "", sessions: [] }), hasEdition: false };
    expect(labels(entriesAtFirst([], none), "useful")[0]).toBe("Nouvelle édition…");
    expect(groups(entriesFor("déplacer x à 14 h", none))).toEqual([]);
  });
  it("has examples that are understood in both languages", () => {
    for (const language of ["fr", "en"] as const) {
      for (const { text } of entriesAtFirst([], { ...view, language }).filter(({ group }) => group === "examples")) {
        expect(entriesFor(text, { ...view, language })[0]?.does, text).toMatchObject({ do: "operate" });
      }
    }
  });
});
