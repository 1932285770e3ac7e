import { describe, expect, it } from "vitest";
import { ApiError, toApiError } from "./error";

describe("a rejection of the backend", () => {
  it("becomes its sentence in the language of the window", () => {
    const json = JSON.stringify({ code: "room.name_missing", fr: "Donnez un nom.", en: "Give a name.", details: "x" });
    const error = toApiError(new Error(json));
    expect(error).toBeInstanceOf(ApiError);
    expect([error.code, error.sentence("fr"), error.sentence("en"), error.details]).toEqual([
      "room.name_missing", "Donnez un nom.", "Give a name.", "x",
    ]);
  });
  it.each([new Error("runtime error: index out of range"), "text", new Error('{"half":'), undefined])(
    "that nobody foresaw (%s) never shows its own words", (thrown) => {
      const error = toApiError(thrown);
      expect(error.code).toBe("unexpected");
      expect(error.sentence("en")).toMatch(/unexpected/);
      expect(error.details).toBe(thrown instanceof Error ? thrown.message : String(thrown));
    });
  it("is left alone when it is one already", () => {
    const error = new ApiError("a", "b", "c", "d");
    expect(toApiError(error)).toBe(error);
  });
});
