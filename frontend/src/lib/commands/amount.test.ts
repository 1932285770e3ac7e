import { describe, expect, it } from "vitest";
import { readHour, readLength } from "./amount";
import { tokensOf } from "./token";

describe("an hour", () => {
  it.each([
    ["14 h 30", 870], ["14h30", 870], ["14h 30", 870], ["14:30", 870], ["14.30", 870], ["1430", 870], ["14 heures 30", 870],
    ["14 h", 840], ["14h", 840], ["14", 840], ["2:30pm", 870], ["2:30 pm", 870], ["2.30 p.m.", 870], ["2pm", 840], ["2 pm", 840], ["12 am", 0],
    ["midi", 720], ["Midi et demi", 750], ["noon", 720], ["minuit", 0], ["half past two pm", 870], ["a quarter to three", 165],
    ["quatorze", null], ["deux heures et quart", 135], ["9 h 05", 545], ["25", null], ["9:75", null], ["salle", null], ["", null],
  ])("is read from %j as %j", (text, minutes) => expect(readHour(tokensOf(text), 0)?.minutes ?? null).toBe(minutes));

  it("knows whether it says that it is one", () => {
    expect(readHour(tokensOf("14"), 0)?.isTold).toBe(false);
    expect(readHour(tokensOf("14 h"), 0)?.isTold).toBe(true);
  });
  it("takes no more words than it needs", () => expect(readHour(tokensOf("16 h de 10 minutes"), 0)).toMatchObject({ minutes: 960, next: 2 }));
});

describe("a length", () => {
  it.each([
    ["15 min", 15], ["15min", 15], ["15 mn", 15], ["15", 15], ["90 minutes", 90], ["1 h 30", 90], ["1h30", 90], ["1:30", 90], ["1 h", 60],
    ["une heure", 60], ["une heure et demie", 90], ["1 hour 15 minutes", 75], ["an hour", 60], ["half an hour", 30], ["une demi-heure", 30],
    ["un quart d’heure", 15], ["trois quarts d'heure", 45], ["quinze minutes", 15], ["salle", null],
  ])("is read from %j as %j", (text, minutes) => expect(readLength(tokensOf(text), 0)?.minutes ?? null).toBe(minutes));

  it.each([["+15", 1, 15], ["-10 min", -1, 10], ["−10", -1, 10], ["+ 5", 1, 5], ["+1 h", 1, 60], ["15", 0, 15]])("keeps the sign of %j", (text, sign, minutes) =>
    expect(readLength(tokensOf(text), 0)).toMatchObject({ sign, minutes }));
});
