import { operation, type Day, type Kind, type Session } from "$lib/api";
import { say } from "$lib/i18n";
import type { Meaning } from "../doing";
import { lengthValue, nothingSaid, personName, roomNames, sessionName, textValue, type Value } from "../label";
import { either, maybe, noting, seq, word } from "../reader";
import type { Found } from "../reading";
import type { Scene } from "../scene";
import { bareLength, kind, length, person, place, restAsText, room, session } from "../slots";
import { meant, type Command } from "./command";
import { arrange, placementOf, placeValue } from "./move";
import { daysMeant, sessionMeant } from "./when";

/** "renommer X en Y": Y is taken as it is typed. */
export const rename: Command = {
  name: "rename",
  form: seq(word("rename"), maybe(session), maybe(seq(word("as"), restAsText))),
  means(found, scene) {
    const { session: held, doubt } = sessionMeant(found, scene);
    const values = { session: sessionName(scene, held?.id), title: textValue(found.text) };
    const does = () => ({ do: "operate" as const, operation: operation("edit", { sessions: [held?.id ?? ""], title: found.text }) });
    return [meant({ key: "commands.rename", values, missing: [!held && "session", !found.text && "title"], does, doubt })];
  },
};

const exactly = either(length, bareLength);

/** "durée X 45 min", "allonger X de 10 min", "shorten X by 5" */
export const setLength: Command = {
  name: "length",
  form: either(
    seq(word("length"), maybe(session), maybe(exactly)),
    seq(either(seq(word("lengthen"), noting({ sign: 1 })), seq(word("shorten"), noting({ sign: -1 }))), maybe(session), maybe(exactly)),
  ),
  means(found, scene) {
    const { session: held, doubt } = sessionMeant(found, scene);
    const minutes = lengthAfter(held, found.minutes, found.sign);
    const values = { session: sessionName(scene, held?.id), minutes: lengthValue(minutes) };
    const does = () => arrange(held, { duration: minutes ?? 0 });
    return [meant({ key: "commands.length", values, missing: [!held && "session", minutes === null && "minutes"], does, doubt })];
  },
};

function lengthAfter(held: Session | undefined, minutes: number | null, sign: -1 | 0 | 1): number | null {
  if (!held || minutes === null) return null;
  const after = sign === 0 ? minutes : held.placement.duration + sign * minutes;
  return after > 0 ? after : null;
}

export const duplicate: Command = onOne("duplicate");
export const remove: Command = onOne("delete");

function onOne(act: "duplicate" | "delete"): Command {
  return {
    name: act,
    form: seq(word(act), maybe(session)),
    means(found, scene) {
      const { session: held, doubt } = sessionMeant(found, scene);
      return [meant({ key: `commands.${act}`, values: { session: sessionName(scene, held?.id) }, missing: [!held && "session"], does: () => ({ do: act, session: held?.id ?? "" }), doubt })];
    },
  };
}

/** "créer un atelier à 14 h salle 30.1", "new keynote" */
export const create: Command = {
  name: "create",
  form: seq(word("create"), maybe(kind), place),
  means(found, scene) {
    const days = found.kind && found.hours.length > 0 ? daysMeant(found, scene) : [undefined];
    return days.map((on) => created(found, scene, on));
  },
};

function created(found: Found, scene: Scene, on: Day | undefined): Meaning {
  const made = found.kind;
  const place = placementOf(found, { placement: blank }, on?.id ?? "", on ? (found.hours[0] ?? 0) : 0);
  const values = { kind: made && kindValue(made), place: placeValue(found, scene, on) ?? nothingSaid };
  const duration = place.duration || (on ? usual : 0);
  return meant({ key: "commands.create", values, missing: [!made && "kind"], does: () => ({ do: "create", kind: made ?? "parallel", title: "", placement: { ...place, duration } }) });
}

const usual = 60; // minutes of a new session; in the tray, the backend knows its kind's

const kindValue = (of: Kind): Value => (language) => say(language, `common.kind_${of}`).toLocaleLowerCase(language);
const blank = { dayId: "", start: 0, duration: 0, rooms: [], allRooms: false };

/** "ouvrir IA et pédagogie", "aller à salle 30.1", "voir Camille Exemple" */
export const open: Command = {
  name: "open",
  form: seq(word("go"), maybe(word("into")), either(session, person, room)),
  means({ sessions: [held], persons: [who], rooms: [where] }, scene) {
    const opened = (table: "session" | "person" | "room", id: string, name: Value | null) => [meant({ key: "commands.open", values: { name }, does: () => ({ do: "go", to: { table, id } }) })];
    if (held) return opened("session", held, sessionName(scene, held));
    if (who) return opened("person", who, personName(scene.person(who)));
    return where ? opened("room", where, roomNames(scene, [where])) : [];
  },
};
