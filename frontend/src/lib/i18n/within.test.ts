import { expect, it } from "vitest";
import { within } from "./within";

it("a title within a quotation has the marks of the second rank", () => {
  expect(within("fr", "Placer «\u202fDéjeuner\u202f»")).toBe("Placer “Déjeuner”");
  expect(within("en", "Place “Lunch”")).toBe("Place ‘Lunch’");
});
