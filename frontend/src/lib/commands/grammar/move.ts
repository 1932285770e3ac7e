import { operation, type Day, type ID, type Placement, type Session } from "$lib/api";
import type { Meaning } from "../doing";
import { clockValue, dayValue, joined, lengthValue, roomNames, sessionName, within, type Value } from "../label";
import { either, maybe, seq, unsure, word, type Reader } from "../reader";
import type { Found } from "../reading";
import type { Scene } from "../scene";
import { place, session } from "../slots";
import { meant, type Command } from "./command";
import { daysMeant, sessionMeant } from "./when";

// A name alone asks for nothing.
const somewhere: Reader = (line, reading, scene) => place(line, reading, scene).filter(({ found }) => saysWhere(found));

/** "déplacer IA et pédagogie à 14 h 30 salle 3"; the verb may be left out. */
export const move: Command = {
  name: "move",
  form: either(seq(word("move"), maybe(session), place), unsure(0.15, seq(session, somewhere))),
  means(found, scene) {
    const { session: held, doubt } = sessionMeant(found, scene);
    if (!held) return [needsSession(found)];
    return daysFor(found, scene, held).map((to) => moved(found, scene, held, to, doubt));
  },
};

const toTray = seq(maybe(word("into")), word("tray"));

/** "mettre X en attente", "X dans la réserve", "retirer X" */
export const unplace: Command = {
  name: "unplace",
  form: either(
    seq(word("move"), maybe(session), toTray),
    seq(word("unplace"), maybe(session), maybe(toTray)),
    unsure(0.1, seq(session, toTray)),
  ),
  means(found, scene) {
    const { session: held, doubt } = sessionMeant(found, scene);
    const does = () => arrange(held, { dayId: "", start: 0, rooms: [], allRooms: false });
    return [meant({ key: "commands.unplace", values: { session: sessionName(scene, held?.id) }, missing: [!held && "session"], does, doubt })];
  },
};

function needsSession(found: Found): Meaning {
  const where = within("commands.to_hour", "hour", clockValue(found.hours[0]));
  return meant({ key: "commands.move", values: { session: null, place: where }, missing: ["session"], does: never });
}

function never(): never {
  throw new Error("something is missing");
}

// A session of the tray may go to any day; one that is placed stays on its own unless another is said.
function daysFor(found: Found, scene: Scene, held: Session): (Day | undefined)[] {
  const days = daysMeant(found, scene, held);
  return days.length > 0 ? days : [undefined];
}

function moved(found: Found, scene: Scene, held: Session, to: Day | undefined, doubt: number): Meaning {
  const isSaid = saysWhere(found);
  const start = found.hours[0] ?? (held.placement.dayId ? held.placement.start : undefined);
  const values = { session: sessionName(scene, held.id), place: isSaid ? placeValue(found, scene, to, held) : null };
  const missing = [!to && "day", !isSaid && "place", isSaid && start === undefined && "hour"] as const;
  return meant({ key: "commands.move", values, missing: [...missing], does: () => arrange(held, placementOf(found, held, to?.id ?? "", start ?? 0)), doubt });
}

function saysWhere(found: Found): boolean {
  return found.hours.length > 0 || found.dayId !== "" || found.rooms.length > 0 || found.allRooms || found.minutes !== null;
}

/** "le mercredi 15 octobre à 14 h 30 dans Salle 3 pendant 45 min", as far as it was said. */
export function placeValue(found: Found, scene: Scene, to: Day | undefined, held?: Session): Value | null {
  const changesDay = to && to.id !== held?.placement.dayId;
  return joined(
    changesDay ? dayValue(scene, to) : null,
    within(held ? "commands.to_hour" : "commands.at_hour", "hour", clockValue(found.hours[0])),
    found.allRooms ? within("commands.in_all_rooms", "rooms", () => "") : within("commands.in_rooms", "rooms", roomNames(scene, found.rooms)),
    within("commands.for_minutes", "minutes", lengthValue(lengthOf(found))),
  );
}

/** Where that is; what was not said stays as it was. */
export function placementOf(found: Found, { placement }: Pick<Session, "placement">, dayId: ID, start: number): Placement {
  const duration = lengthOf(found) ?? placement.duration;
  if (found.allRooms) return { dayId, start, duration, rooms: [], allRooms: true };
  if (found.rooms.length > 0) return { dayId, start, duration, rooms: [...found.rooms], allRooms: false };
  return { ...placement, dayId, start, duration };
}

/** Minutes, said as a length or as two hours. */
function lengthOf({ hours: [from, to], minutes }: Found): number | null {
  if (from !== undefined && to !== undefined && to > from) return to - from;
  return minutes !== null && minutes > 0 ? minutes : null;
}

export function arrange(held: Session | undefined, change: Partial<Placement>) {
  const moves = held ? [{ sessionId: held.id, placement: { ...held.placement, ...change } }] : [];
  return { do: "operate" as const, operation: operation("arrange", { moves }) };
}
