import { operation, type Day, type Session } from "$lib/api";
import type { Meaning } from "../doing";
import { clockValue, dayValue, lengthValue, nothingSaid, sessionName, within } from "../label";
import { anyOrder, either, maybe, noting, seq, unsure, word, type Reader } from "../reader";
import type { Found } from "../reading";
import type { Scene } from "../scene";
import { absorbed, bareHour, bareLength, day, half, hour, length, session, shove } from "../slots";
import { meant, type Command } from "./command";
import { arrange } from "./move";
import { daysMeant, momentOf, sessionMeant } from "./when";

const verb: Reader = either(seq(word("shift"), noting({ sign: 1 })), seq(word("advance"), noting({ sign: -1 })));
const by: Reader = seq(maybe(word("by")), either(shove, length, bareLength));
const since: Reader = either(half, seq(either(word("after"), word("from")), either(hour, bareHour)), seq(maybe(word("all")), word("from"), session), word("all"));

/** "décaler après 10 h 45 de 15 min", "décaler l’après-midi de 15", "shift everything after 2pm by -10 absorbing lunch" */
export const shift: Command = {
  name: "shift",
  form: either(
    seq(verb, maybe(word("all")), anyOrder(since, by, day, absorbed)),
    unsure(0.12, seq(verb, session, by)),
  ),
  means: (found, scene) => {
    const from = scene.session(found.sessions[0] ?? "");
    return daysMeant(found, scene, from).map((on) => shifted(found, scene, on, from));
  },
};

/** "décaler IA et pédagogie de 15 min", "avancer X de 10 min": this session alone. */
export const shiftOne: Command = {
  name: "shift_one",
  form: either(seq(verb, maybe(session), by), seq(word("move"), maybe(session), maybe(word("by")), shove)),
  means(found, scene) {
    const { session: held, doubt } = sessionMeant(found, scene);
    if (held && !held.placement.dayId) return [];
    const minutes = found.minutes === null ? null : found.minutes * (found.sign || 1);
    const values = { session: sessionName(scene, held?.id), minutes: lengthValue(minutes === null ? null : Math.abs(minutes)) };
    const does = () => arrange(held, { start: (held?.placement.start ?? 0) + (minutes ?? 0) });
    const key = found.sign < 0 ? "commands.move_earlier" : "commands.move_later";
    return [meant({ key, values, missing: [!held && "session", minutes === null && "minutes"], does, doubt })];
  },
};

function shifted(found: Found, scene: Scene, on: Day, from: Session | undefined): Meaning {
  const at = momentOf(found, scene, on, from) ?? (found.hours.length === 0 && !from ? scene.on(on.id)[0]?.placement.start : undefined);
  const isSaid = found.half !== null || found.hours.length > 0 || from !== undefined;
  const values = {
    hour: clockValue(at ?? undefined),
    minutes: lengthValue(found.minutes),
    day: dayValue(scene, on),
    absorbing: found.absorb ? within("commands.absorbing", "session", sessionName(scene, found.absorb)) : nothingSaid,
  };
  const minutes = (found.minutes ?? 0) * (found.sign || 1);
  const does = () => ({ do: "operate" as const, operation: operation("shift", { dayId: on.id, at: at ?? 0, minutes, absorb: found.absorb }) });
  const key = found.sign < 0 ? "commands.shift_earlier" : "commands.shift_later";
  return meant({ key, values, missing: [at === undefined && "hour", found.minutes === null && "minutes"], does, doubt: isSaid ? 0 : 0.1 });
}
