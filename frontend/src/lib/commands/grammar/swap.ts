import { operation } from "$lib/api";
import { clockValue, dayValue, nothingSaid, roomNames, sessionName } from "../label";
import { anyOrder, either, maybe, seq, word } from "../reader";
import { bareHour, day, hour, place, room, session } from "../slots";
import { meant, type Command } from "./command";
import { bandAt, daysMeant, sessionMeant } from "./when";

/** "échanger salle 30.1 et salle 30.2", on one day or on all. */
export const swapRooms: Command = {
  name: "swap_rooms",
  form: seq(word("swap"), room, maybe(seq(word("with"), room)), anyOrder(day)),
  means({ rooms: [a, b], dayId }, scene) {
    const values = { room: roomNames(scene, a ? [a] : []), other: roomNames(scene, b ? [b] : []), day: dayValue(scene, scene.day(dayId)) };
    const does = () => ({ do: "operate" as const, operation: operation("swap_rooms", { rooms: [a ?? "", b ?? ""], dayId }) });
    return [meant({ key: "commands.swap_rooms", values, missing: [(!b || a === b) && "other"], does })];
  },
};

/** "échanger IA et pédagogie avec Droit d’auteur" */
export const swapSessions: Command = {
  name: "swap_sessions",
  form: seq(word("swap"), maybe(session), maybe(seq(word("with"), session))),
  means(found, scene) {
    const { session: a, doubt } = sessionMeant(found, scene);
    const b = found.sessions[1];
    const isPair = a !== undefined && b !== undefined && a.id !== b;
    const does = () => ({ do: "operate" as const, operation: operation("swap_sessions", { sessions: [a?.id ?? ""], others: [b ?? ""] }) });
    const values = { session: sessionName(scene, a?.id), other: sessionName(scene, isPair ? b : undefined) };
    return [meant({ key: "commands.swap_sessions", values, missing: [!a && "session", !isPair && "other"], does, doubt })];
  },
};

/** "échanger la bande de 11 h 45 et celle de 15 h 30" */
export const swapBands: Command = {
  name: "swap_bands",
  form: seq(word("swap"), word("band"), maybe(either(hour, bareHour)), maybe(seq(word("with"), maybe(word("band")), either(hour, bareHour))), anyOrder(day)),
  means(found, scene) {
    const [a, b] = found.hours;
    return daysMeant(found, scene).map((on) => {
      const [sessions, others] = [bandAt(scene, on.id, a), bandAt(scene, on.id, b)];
      const values = { hour: sessions.length > 0 ? clockValue(a) : null, other: others.length > 0 ? clockValue(b) : null, day: dayValue(scene, on) };
      const does = () => ({ do: "operate" as const, operation: operation("swap_bands", { sessions, others }) });
      return meant({ key: "commands.swap_bands", values, missing: [sessions.length === 0 && "hour", others.length === 0 && "other"], does });
    });
  },
};

/** "déplacer la bande de 11 h 45 à 14 h" */
export const moveBand: Command = {
  name: "move_band",
  form: seq(word("move"), word("band"), maybe(either(hour, bareHour)), place),
  means(found, scene) {
    const [from, to] = found.hours;
    return scene.cast.days.map((on) => ({ on, sessions: bandAt(scene, on.id, from) })).filter(({ sessions }) => sessions.length > 0).map(({ on, sessions }) => {
      const dayId = found.dayId || on.id;
      const values = { hour: clockValue(from), day: dayValue(scene, on), other: clockValue(to), to: dayId === on.id ? nothingSaid : dayValue(scene, scene.day(dayId)) };
      const does = () => ({ do: "operate" as const, operation: operation("move_band", { sessions, dayId, at: to ?? 0 }) });
      return meant({ key: "commands.move_band", values, missing: [to === undefined && "hour"], does });
    });
  },
};
