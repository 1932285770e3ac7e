import { operation, type Day } from "$lib/api";
import { say } from "$lib/i18n";
import type { Meaning } from "../doing";
import { clockValue, dayValue, lengthValue, nothingSaid, roomNames, within } from "../label";
import { anyOrder, either, maybe, seq, word } from "../reader";
import type { Found } from "../reading";
import type { Scene } from "../scene";
import { bareHour, day, half, hour, kind, length, rooms, session } from "../slots";
import { meant, type Command } from "./command";
import { daysMeant, momentOf } from "./when";

const usual = { break: 15, meal: 60 }; // minutes of a pause when nobody says how many

/** "insérer une pause à 16 h de 10 minutes", "insert a break after AI and teaching" */
export const insertPause: Command = {
  name: "insert_pause",
  form: seq(word("insert"), kind, anyOrder(hour, length, day, seq(word("after"), session), seq(word("after"), bareHour))),
  means(found, scene) {
    if (found.kind !== "break" && found.kind !== "meal") return [];
    return daysMeant(found, scene, scene.session(found.sessions[0] ?? "")).map((on) => inserted(found, scene, on));
  },
};

function inserted(found: Found, scene: Scene, on: Day): Meaning {
  const before = scene.session(found.sessions[0] ?? "")?.placement;
  const at = found.hours[0] ?? (before && before.start + before.duration);
  const kindOf = found.kind === "meal" ? "meal" : "break";
  const minutes = found.minutes ?? usual[kindOf];
  const title = say(scene.cast.language, `common.kind_${kindOf}`);
  const values = { hour: clockValue(at), minutes: lengthValue(minutes), day: dayValue(scene, on) };
  const does = () => ({ do: "operate" as const, operation: operation("insert_pause", { dayId: on.id, at: at ?? 0, minutes, kind: kindOf, title }) });
  return meant({ key: `commands.insert_${kindOf}`, values, missing: [at === undefined && "hour"], does, doubt: found.minutes === null ? 0.02 : 0 });
}

/** "combler les trous", "close gaps from 2pm in room 30.1" */
export const closeGaps: Command = {
  name: "close_gaps",
  form: seq(word("close"), word("gaps"), anyOrder(seq(maybe(either(word("from"), word("after"))), either(hour, bareHour)), half, day, rooms)),
  means: (found, scene) => daysMeant(found, scene).map((on) => {
    const isSaid = found.hours.length > 0 || found.half !== null;
    const at = momentOf(found, scene, on) ?? scene.on(on.id)[0]?.placement.start ?? on.opens;
    const values = {
      from: isSaid ? within("commands.from_hour", "hour", clockValue(at)) : nothingSaid,
      rooms: found.rooms.length > 0 ? within("commands.in_rooms", "rooms", roomNames(scene, found.rooms)) : nothingSaid,
      day: dayValue(scene, on),
    };
    const does = () => ({ do: "operate" as const, operation: operation("close_gaps", { dayId: on.id, at, rooms: [...found.rooms] }) });
    return meant({ key: "commands.close_gaps", values, does });
  }),
};
