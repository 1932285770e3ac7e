import { describe, expect, it } from "vitest";
import { attendees } from "../attendees/attendees.svelte";
import { choices } from "../choices.svelte";
import { usualPages } from "../documents";
import { presetOf, restore } from "./presets.svelte";

describe("a preset", () => {
  it("brings document, choices and language back", () => {
    choices.document = "poster";
    choices.choose("poster", { ...usualPages("poster"), paper: "A2", landscape: true });
    const preset = presetOf("Affiche", "en");
    choices.document = "calendar";
    choices.choose("poster", usualPages("poster"));
    choices.speak("fr");
    restore(preset);
    expect([choices.document, choices.pages("poster").paper, choices.pages("poster").landscape, choices.language("fr")]).toEqual(["poster", "A2", true, "en"]);
  });
  it("keeps what everything at once leaves out", () => {
    choices.document = "bundle";
    choices.bundle = { without: ["calendar"], zip: true };
    choices.both = true;
    const preset = presetOf("Dossier", "fr");
    choices.bundle = { without: [], zip: false };
    choices.both = false;
    restore(preset);
    expect([choices.bundle, choices.both]).toEqual([{ without: ["calendar"], zip: true }, true]);
  });
  it("takes the usual choices where it is older or broken", () => {
    restore({ name: "x", document: "programme", language: "fr", choices: "{" });
    expect(choices.pages("programme")).toEqual(usualPages("programme"));
  });
  it("keeps that badges have the names of a spreadsheet, and nothing of them", () => {
    choices.document = "badges";
    choices.choose("badges", { ...usualPages("badges"), attendees: true });
    attendees.list = { file: "secret.csv", count: 1, first: ["Zoé Secrète"], lines: [] };
    const preset = presetOf("Badges", "fr");
    expect(JSON.stringify(preset)).not.toMatch(/secr/i);
    restore(preset);
    expect(choices.pages("badges").attendees).toBe(true);
  });
  it("does nothing for a document that is gone", () => {
    choices.document = "programme";
    restore({ name: "x", document: "wallpaper", language: "fr", choices: "{}" });
    expect(choices.document).toBe("programme");
  });
});
