import { describe, expect, it } from "vitest";
import { addRooms, firstRooms, pasteRooms } from "./rooms";

const nameOf = (n: number) => `Salle ${n}`;
const names = (rooms: { name: string }[]) => rooms.map(({ name }) => name);

describe("rooms that are added", () => {
  it("begin with a hall and four others", () =>
    expect(names(firstRooms("Amphi", nameOf))).toEqual(["Amphi", "Salle 1", "Salle 2", "Salle 3", "Salle 4"]));
  it("take the numbers that are free", () => {
    const rooms = [{ key: 4, name: "Salle 2", capacity: 10 }];
    expect(names(addRooms(rooms, 2, nameOf))).toEqual(["Salle 2", "Salle 1", "Salle 3"]);
    expect(new Set(addRooms(rooms, 5, nameOf).map(({ key }) => key)).size).toBe(6);
  });
});

describe("a pasted list of rooms", () => {
  const rooms = firstRooms("Amphi", nameOf).slice(0, 3);
  it("takes the place of the room it is pasted into", () =>
    expect(names(pasteRooms(rooms, 1, "A\nB\r\n\nC"))).toEqual(["Amphi", "A", "B", "C", "Salle 2"]));
  it("brings capacities along", () => {
    expect(pasteRooms([], 0, "Amphi A\t120\nSalle 30.1; 60 places\nCour, 7").map(({ name, capacity }) => [name, capacity])).toEqual([
      ["Amphi A", 120], ["Salle 30.1", 60], ["Cour", 7],
    ]);
  });
  it("gives every room a key of its own", () =>
    expect(new Set(pasteRooms(rooms, 1, "A\nB").map(({ key }) => key)).size).toBe(4));
});
