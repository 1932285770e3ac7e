import { describe, expect, it } from "vitest";
import { matching } from "./matching";

const options = [
  { value: "1", label: "Élodie Exemple", hint: "Université d’Exemple" },
  { value: "2", label: "Jean-Paul Modèle" },
];

describe("a search", () => {
  it.each([
    ["", ["1", "2"]],
    ["elo", ["1"]],
    ["exemple elodie", ["1"]],
    ["PAUL", ["2"]],
    ["univ", ["1"]],
    ["aul", []],
  ])("for %j finds %j", (typed, ids) => expect(matching(options, typed).map((o) => o.value)).toEqual(ids));
});
