import { operation, type Day, type ID, type Operation, type Room, type Session } from "$lib/api";
import { bandsOf } from "$lib/timetable";
import type { DayDeed } from "./deeds";

/** What a dialog asks for. Each operation uses some of it. */
export interface Draft {
  dayId: ID;
  /** Minutes after midnight. */
  at: number;
  /** Minutes, always above zero. */
  minutes: number;
  way: "later" | "earlier";
  /** A break or meal that gives up its length; empty: none. */
  absorb: ID;
  kind: "break" | "meal";
  title: string;
  /** Two rooms, two sessions; of a band the first session. Empty: not chosen yet. */
  first: ID;
  second: ID;
  /** Where a band goes. */
  toDayId: ID;
  /** Rooms that alone are touched; none: all. */
  rooms: ID[];
}

/** What the defaults are made from. */
export interface Ground {
  days: readonly Day[];
  rooms: readonly Room[];
  /** As they happen. */
  sessions: readonly Session[];
  /** The day on the screen, or empty. */
  dayId: ID;
  chosen: readonly ID[];
  /** The kinds of pauses in the language of the programme. */
  titles: Record<"break" | "meal", string>;
}

/** The sessions of one day that start together, side by side. */
export interface Band {
  dayId: ID;
  start: number;
  sessions: readonly Session[];
}

/** Sensible values to begin with: around what is selected, or the first that fits. */
export function draftOf(deed: DayDeed, ground: Ground): Draft {
  const picked = ground.sessions.filter(({ id, placement }) => ground.chosen.includes(id) && placement.dayId);
  const [one, other] = picked;
  const dayId = one?.placement.dayId ?? (ground.dayId || (ground.days[0]?.id ?? ""));
  const [first = "", second = ""] = pair(deed, ground, dayId, one, other);
  const at = momentOf(deed, ground, dayId, one) ?? (bandWith(ground, first)?.start ?? 0) + aLittle;
  return { dayId, at, minutes: 15, way: "later", absorb: "", kind: "break", title: ground.titles.break, first, second, toDayId: dayId, rooms: [] };
}

const aLittle = 15; // minutes: where a band is offered to go, since where it is would change nothing

function momentOf(deed: DayDeed, ground: Ground, dayId: ID, one?: Session): number | null {
  if (deed === "move_band") return null;
  if (one) return one.placement.start;
  return deed === "close_gaps" ? startOfDay(ground, dayId) : middle(ground, dayId);
}

/** The operation that a draft says; null while something is missing. */
export function operationOf(deed: DayDeed, draft: Draft, ground: Ground): Operation | null {
  const { dayId, at, absorb, first, second } = draft;
  const isPair = first !== "" && second !== "" && first !== second;
  const band = bandWith(ground, first);
  switch (deed) {
    case "shift":
      return dayId && draft.minutes > 0 ? operation(deed, { dayId, at, minutes: draft.way === "later" ? draft.minutes : -draft.minutes, absorb }) : null;
    case "insert_pause":
      return dayId ? operation(deed, { dayId, at, minutes: draft.minutes, kind: draft.kind, title: draft.title, absorb }) : null;
    case "swap_rooms":
      return isPair ? operation(deed, { dayId, rooms: [first, second] }) : null;
    case "swap_sessions":
      return isPair ? operation(deed, { sessions: [first], others: [second] }) : null;
    case "move_band":
      return band ? operation(deed, { sessions: idsOf(band), dayId: draft.toDayId, at }) : null;
    case "swap_bands": {
      const others = bandWith(ground, second);
      return isPair && band && others ? operation(deed, { sessions: idsOf(band), others: idsOf(others) }) : null;
    }
    case "close_gaps":
      return dayId ? operation(deed, { dayId, at, rooms: draft.rooms }) : null;
  }
}

/** Every band of every day, in the order in which they happen. */
export function bandsIn({ days, rooms, sessions }: Pick<Ground, "days" | "rooms" | "sessions">): Band[] {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  return days.flatMap((day) => bandsOf(sessions, day.id, rooms.map(({ id }) => id)).map((ids) => bandOfIds(day.id, ids.flatMap((id) => byId.get(id) ?? []))));
}

function bandOfIds(dayId: ID, sessions: readonly Session[]): Band {
  return { dayId, start: sessions[0]?.placement.start ?? 0, sessions };
}

/** The band of a session. */
export function bandWith(ground: Pick<Ground, "days" | "rooms" | "sessions">, id: ID): Band | undefined {
  return bandsIn(ground).find((band) => band.sessions.some((session) => session.id === id));
}

/** The breaks and meals of a day that begin after a moment: one of them may give up its length. */
export function pausesAfter({ sessions }: Ground, dayId: ID, at: number): Session[] {
  return sessions.filter(({ kind, placement }) => (kind === "break" || kind === "meal") && placement.dayId === dayId && placement.start >= at);
}

function idsOf(band: Band): ID[] {
  return band.sessions.map(({ id }) => id);
}

// The second of two is what comes after the first.
function pair(deed: DayDeed, ground: Ground, dayId: ID, one?: Session, other?: Session): ID[] {
  if (deed === "swap_rooms") {
    const first = one?.placement.rooms[0] ?? ground.rooms[0]?.id ?? "";
    const second = other?.placement.rooms[0];
    return [first, second && second !== first ? second : after(ground.rooms.map(({ id }) => id), first)];
  }
  if (deed === "swap_sessions") return [one?.id ?? "", other?.id ?? ""];
  const bands = bandsIn(ground).map((band) => band.sessions[0]?.id ?? "");
  const own = one && bandWith(ground, one.id)?.sessions[0]?.id;
  const first = own ?? bandsIn(ground).find((band) => band.dayId === dayId)?.sessions[0]?.id ?? bands[0] ?? "";
  return [first, after(bands, first)];
}

function after(ids: readonly ID[], id: ID): ID {
  return ids[ids.indexOf(id) + 1] ?? ids.find((other) => other !== id) ?? "";
}

function startOfDay({ sessions, days }: Ground, dayId: ID): number {
  return sessions.find(({ placement }) => placement.dayId === dayId)?.placement.start ?? days.find(({ id }) => id === dayId)?.opens ?? 540;
}

// Where nothing is selected: after the lunch, or else at the first start past noon.
function middle(ground: Ground, dayId: ID): number {
  const own = ground.sessions.filter(({ placement }) => placement.dayId === dayId);
  const lunch = own.find(({ kind }) => kind === "meal")?.placement;
  if (lunch) return lunch.start + lunch.duration;
  return own.find(({ placement }) => placement.start >= 720)?.placement.start ?? startOfDay(ground, dayId);
}
