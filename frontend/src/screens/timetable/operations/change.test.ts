import { describe, expect, it } from "vitest";
import type { Placement } from "$lib/api";
import { story } from "../../../stories/edition";
import { changeOf, type Places } from "./change";

const { days, rooms } = story.records;
const places: Places = { day: (id) => days.find((day) => day.id === id), room: (id) => rooms.find((room) => room.id === id) };
const at = (change: Partial<Placement>): Placement => ({ dayId: "d1", start: 625, duration: 60, rooms: ["r3"], allRooms: false, ...change });

describe("what a move changes", () => {
  it.each([
    ["its hour", at({}), at({ start: 640 }), "10\u00a0h\u00a025", "10\u00a0h\u00a040"],
    ["its length", at({}), at({ duration: 45 }), "10\u00a0h\u00a025 – 11\u00a0h\u00a025", "10\u00a0h\u00a025 – 11\u00a0h\u00a010"],
    ["its room", at({}), at({ rooms: ["r4"] }), "Salle 30.1", "Salle 30.2"],
    ["hour and room", at({}), at({ start: 640, allRooms: true, rooms: [] }), "10\u00a0h\u00a025, Salle 30.1", "10\u00a0h\u00a040, Toutes les salles"],
    ["that it waits", at({}), at({ dayId: "", rooms: [] }), "mer. 15, 10\u00a0h\u00a025, Salle 30.1", "à placer"],
  ])("is %s", (_, from, to, before, after) => expect(changeOf(from, to, places)).toEqual({ before, after }));
});
