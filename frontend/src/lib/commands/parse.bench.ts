import { bench, describe } from "vitest";
import type { Person, Session } from "$lib/api";
import { story } from "../../stories/edition";
import { parse } from "./parse";
import { Scene } from "./scene";

// As large as FOSDEM: a thousand sessions with invented titles, nine hundred people.
const letters = "abcdefghijklmnopqrstuvwxyz";
const invented = (n: number) => Array.from({ length: 4 + (n % 5) }, (_, i) => letters[(n * 7 + i * i * 5 + (n >> 3)) % 26]).join("");
const [session, person] = [story.records.sessions[7] as Session, story.records.persons[0] as Person];
const sessions = Array.from({ length: 1000 }, (_, n) => ({ ...session, id: `s${n}`, title: Array.from({ length: 7 }, (_, i) => invented(n * 3 + i * 11)).join(" ") }));
const persons = Array.from({ length: 900 }, (_, n) => ({ ...person, id: `p${n}`, givenName: invented(n), familyName: invented(n * 13 + 5) }));
const cast = { ...story.records, sessions: [...story.records.sessions, ...sessions], persons, language: "fr" as const };
const here = { dayId: "d1", sessions: [] };
const known = new Scene(cast, here);
const line = "déplacer IA et pédagogie à 14 h 30 salle 30.1";

describe("with a thousand sessions", () => {
  bench("knowing the names", () => void new Scene(cast, here));
  bench("one more letter, every letter of a line once", () => {
    for (let to = 1; to <= line.length; to++) parse(line.slice(0, to), known);
  });
  bench("a whole line, never seen before", () => void parse(line, new Scene(cast, here)));
});
