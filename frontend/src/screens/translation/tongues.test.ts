import { describe, expect, it } from "vitest";
import { tonguesBeside, tonguesOf } from "./tongues";

describe("the languages to translate into", () => {
  it("are those of documents but the edition's own", () => {
    expect(tonguesBeside({ language: "fr-FR" })).toEqual(["en"]);
    expect(tonguesBeside({ language: "en" })).toEqual(["fr"]);
    expect(tonguesBeside({ language: "de" })).toEqual(["fr", "en"]);
    expect(tonguesBeside({ language: "" })).toEqual(["en"]);
  });
  it("are both for a session that is spoken in another language", () => {
    expect(tonguesOf({ language: "fr" }, { language: "" })).toEqual(["en"]);
    expect(tonguesOf({ language: "fr" }, { language: "fr" })).toEqual(["en"]);
    expect(tonguesOf({ language: "fr" }, { language: "en-GB" })).toEqual(["fr", "en"]);
  });
});
