import type { NewEdition } from "$lib/api";
import { dateAfter } from "$screens/rooms/day/hours";
import type { RoomIdea } from "./rooms";

/** What a newcomer says of an edition, as the fields hold it. */
export interface Draft {
  name: string;
  venue: string;
  firstDay: string;
  days: number;
  opens: number;
  closes: number;
  rooms: RoomIdea[];
  scaffold: NewEdition["scaffold"];
}

/** What most days of that kind look like: the defaults of every field. */
export function firstDraft(firstDay: string, rooms: RoomIdea[]): Draft {
  const around = { welcome: true, opening: true, lunch: true, closing: true };
  return {
    name: "", venue: "", firstDay, days: 1, opens: 540, closes: 1050, rooms,
    scaffold: { roundTables: 2, parallel: 8, bands: 2, panel: 4, ...around },
  };
}

/** The draft as the backend takes it. A room without a name is none. */
export function editionOf(draft: Draft, language: string, timeZone: string): NewEdition {
  const { name, venue, opens, closes, scaffold } = draft;
  const days = Array.from({ length: draft.firstDay ? draft.days : 0 }, (_, at) => ({ date: dateAfter(draft.firstDay, at), opens, closes }));
  const rooms = draft.rooms.filter((room) => room.name.trim()).map((room) => ({ name: room.name, capacity: room.capacity }));
  return { name, venue, theme: "", timeZone, language, expected: 0, days, rooms, scaffold: { ...scaffold } };
}

/** A day to begin with: the same weekday in four weeks. */
export function likelyDay(today: string): string {
  return dateAfter(today, 28);
}

export type Part = "name" | "date" | "hours" | "rooms" | "other";

/** The field that a refusal is about, by its code. */
export function partOf(code: string): Part {
  if (code === "edition.name_missing") return "name";
  if (code === "edition.no_day" || code.startsWith("date.")) return "date";
  if (code.startsWith("day.")) return "hours";
  return code.startsWith("room.") ? "rooms" : "other";
}
