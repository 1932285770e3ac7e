import { describe, expect, it } from "vitest";
import type { Person, Role, Seat } from "$lib/api";
import { locale } from "$lib/i18n";
import { seatsNamed } from "./marks";

const seat = (id: string, role: Role, personId = ""): Seat => ({ id, sessionId: "s", role, personId, status: personId ? "invited" : "open", optional: false, note: "", position: id });
const anne = { id: "p", givenName: "Anne", familyName: "Exemple" } as Person;

describe("the marks of a session", () => {
  it("say role, person and status of each seat", () => {
    locale.value = "en";
    const said = seatsNamed([seat("m", "moderator"), seat("a", "panellist"), seat("b", "panellist", "p")], () => undefined);
    expect(said.split("\n")).toEqual(["Moderator: open", "Panellist 1: open", "Panellist 2: open"]);
    expect(seatsNamed([seat("b", "panellist", "p")], () => anne)).toBe("Panellist 1: Anne Exemple, invited");
  });
});
