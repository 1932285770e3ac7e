import { describe, expect, it } from "vitest";
import { fullName, listName, sortName, splitName } from "./name";

describe("a name typed in one go", () => {
  it.each([
    ["Anne Exemple", "Anne", "Exemple"],
    ["  Anne   Exemple ", "Anne", "Exemple"],
    ["Marie Claude Exemple", "Marie Claude", "Exemple"],
    ["Anne de La Tour", "Anne", "de La Tour"],
    ["Anne EXEMPLE MODÈLE", "Anne", "EXEMPLE MODÈLE"],
    ["Exemple, Anne", "Anne", "Exemple"],
    ["Anne", "Anne", ""],
    ["ANNE EXEMPLE", "ANNE", "EXEMPLE"],
  ])("%j is cut into %j and %j", (text, givenName, familyName) => expect(splitName(text)).toEqual({ givenName, familyName }));
});

describe("a directory", () => {
  const anne = { givenName: "Anne", familyName: "de La Tour" };
  it("sorts by the name behind the particle", () => expect(sortName(anne)).toBe("La Tour\tAnne"));
  it("sorts d’Arc with the A", () => expect(sortName({ givenName: "Jo", familyName: "d’Arc" })).toBe("Arc\tJo"));
  it("sorts by the first letter, whatever stands before it", () => expect(sortName({ givenName: "Jo", familyName: "(Exemple)" })).toBe("Exemple)\tJo"));
  it("keeps a name that is only small letters", () => expect(sortName({ givenName: "", familyName: "hooks" })).toBe("hooks\t"));
  it("sorts a given name alone by itself", () => expect(sortName({ givenName: "Zoé", familyName: "" })).toBe("Zoé\tZoé"));
  it("lists the family name first", () => expect([listName(anne), fullName(anne)]).toEqual(["de La Tour, Anne", "Anne de La Tour"]));
});
