import { describe, expect, it } from "vitest";
import type { Person, Seat, Session } from "$lib/api";
import { columnsOf, speakerRows, withColumn } from "./sheets";

const column = (name: string, contact = false, isPrivate = false) => ({ name, contact, private: isPrivate });
const offered = [column("speakers.family"), column("speakers.email", true), column("seats.role"), column("seats.note", false, true)];
const named = (columns: { name: string }[]) => columns.map(({ name }) => name);

describe("the columns of a sheet", () => {
  it("are the public ones without contacts when nothing is chosen", () => {
    expect(named(columnsOf("speakers", offered, { columns: [], contacts: false }))).toEqual(["speakers.family"]);
    expect(named(columnsOf("seats", offered, { columns: [], contacts: true }))).toEqual(["seats.role"]);
  });
  it("have contacts when they are asked for", () =>
    expect(named(columnsOf("speakers", offered, { columns: [], contacts: true }))).toEqual(["speakers.family", "speakers.email"]));
  it("stay all of them on a sheet of which none was chosen", () =>
    expect(named(columnsOf("speakers", offered, { columns: ["seats.role"], contacts: false }))).toEqual(["speakers.family"]));
  it("leave out what is empty unless it is named", () => {
    const bare = new Set(["seats.role"]);
    expect(named(columnsOf("seats", offered, { columns: [], contacts: false, bare }))).toEqual([]);
    expect(named(columnsOf("seats", offered, { columns: ["seats.role"], contacts: false, bare }))).toEqual(["seats.role"]);
  });
  it("have a private one only by name", () =>
    expect(named(columnsOf("seats", offered, { columns: ["seats.role", "seats.note"], contacts: false }))).toEqual(["seats.role", "seats.note"]));
});

describe("a column that is ticked", () => {
  it("begins from all public ones", () =>
    expect(withColumn(offered, [], "seats.note", true)).toEqual(["speakers.family", "speakers.email", "seats.role", "seats.note"]));
  it("leads back to no choice when all public ones are in again", () => {
    const without = withColumn(offered, [], "seats.role", false);
    expect(without).toEqual(["speakers.family", "speakers.email"]);
    expect(withColumn(offered, without, "seats.role", true)).toEqual([]);
  });
});

describe("the people of the list", () => {
  const seat = (personId: string, sessionId: string, status = "confirmed", role = "speaker") => ({ personId, sessionId, status, role }) as Seat;
  const seats = [seat("a", "1"), seat("a", "2", "invited"), seat("b", "1", "declined"), seat("", "1", "open"), seat("c", "1", "confirmed", "technician")];
  const of = { person: (id: string) => ({ id }) as Person, sessions: ["1", "2"].map((id) => ({ id }) as Session) };
  const told = (people: string) => speakerRows(people, seats, of).map(({ person, sessions }) => [person.id, ...sessions.map(({ id }) => id)]);

  it("are those who are counted on in a public role, each once", () => expect(told("all")).toEqual([["a", "1", "2"]]));
  it("come with the sessions of the status that is asked for", () => {
    expect(told("confirmed")).toEqual([["a", "1"]]);
    expect(told("unconfirmed")).toEqual([["a", "2"]]);
  });
});
