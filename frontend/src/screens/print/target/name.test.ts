import { describe, expect, it } from "vitest";
import { fileOf, otherName, withEnding } from "./name";

describe("the name of a file", () => {
  it.each([["Programme.pdf", "Programme (2).pdf"], ["Programme (2).pdf", "Programme (3).pdf"], ["Nuit (2026) été.ics", "Nuit (2026) été (2).ics"], ["sans fin", "sans fin (2)"]])(
    "%s gives way to %s", (name, other) => expect(otherName(name)).toBe(other));
  it("has the ending of its document", () => {
    expect(withEnding(" Mon programme ", "x.pdf")).toBe("Mon programme.pdf");
    expect(withEnding("Mon.Programme.PDF", "x.pdf")).toBe("Mon.Programme.PDF");
    expect(withEnding("v1.2", "x.xlsx")).toBe("v1.2.xlsx");
  });
  it("is the last part of its path", () => {
    expect(fileOf("/home/a/b.pdf")).toBe("b.pdf");
    expect(fileOf("C:\\Docs\\b.pdf")).toBe("b.pdf");
  });
});
