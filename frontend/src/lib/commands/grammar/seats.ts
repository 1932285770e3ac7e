import { operation, type ID, type Seat } from "$lib/api";
import { say, type Locale } from "$lib/i18n";
import type { Meaning } from "../doing";
import { joined, nothingSaid, personName, sessionName, within, type Value } from "../label";
import { anyOrder, either, maybe, seq, unsure, word } from "../reader";
import type { Found } from "../reading";
import type { Scene } from "../scene";
import { person, role, session } from "../slots";
import { meant, type Command } from "./command";
import { sessionMeant } from "./when";

/** "inviter Camille Exemple à IA et pédagogie comme modératrice": the right empty seat is found. */
export const fillSeat: Command = {
  name: "fill_seat",
  form: either(
    seq(word("seat"), person, maybe(seq(word("into"), session)), anyOrder(role)),
    unsure(0.15, seq(person, word("into"), session, anyOrder(role))),
  ),
  means(found, scene) {
    const { session: held, doubt } = sessionMeant(found, scene);
    const [who = ""] = found.persons;
    const seat = held && scene.emptySeat(held.id, found.role);
    const values = { person: personName(scene.person(who)), session: sessionName(scene, held?.id), role: roleValue(seat, found) };
    const does = () => ({ do: "operate" as const, operation: operation("fill_seat", { seatId: seat?.id ?? "", personId: who }) });
    return [meant({ key: "commands.fill_seat", values, missing: [!who && "person", !held && "session", held !== undefined && !seat && "seat"], does, doubt })];
  },
};

/** "remplacer Camille Exemple par Sacha Modèle dans IA": in each of their sessions when none is said. */
export const replacePerson: Command = {
  name: "replace_person",
  form: seq(word("replace"), person, maybe(seq(word("with"), person)), maybe(seq(maybe(word("into")), session))),
  means(found, scene) {
    const [who = "", other = ""] = found.persons;
    const held = scene.cast.seats.filter((seat) => seat.personId === who && (found.sessions.length === 0 || seat.sessionId === found.sessions[0]));
    return held.map((seat) => replaced(scene, seat, who, other));
  },
};

function replaced(scene: Scene, seat: Seat, who: ID, other: ID): Meaning {
  const values = { person: personName(scene.person(who)), other: personName(other === who ? undefined : scene.person(other)), session: sessionName(scene, seat.sessionId) };
  const does = () => ({ do: "operate" as const, operation: operation("replace_person", { seatId: seat.id, personId: other }) });
  return meant({ key: "commands.replace_person", values, missing: [(!other || other === who) && "other"], does });
}

function roleValue(seat: Seat | undefined, found: Found): Value {
  const known = seat?.role ?? found.role;
  if (!known) return nothingSaid;
  return within("commands.as_role", "role", joined((language: Locale) => say(language, `common.role_${known}`).toLocaleLowerCase(language))) ?? nothingSaid;
}
