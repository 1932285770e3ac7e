import { kinds, type ID } from "$lib/api";
import { clockTime, duration, say, type Locale } from "$lib/i18n";
import type { Missing } from "./doing";
import { bandAt } from "./grammar/when";
import { sessionName } from "./label";
import type { Candidate } from "./parse";
import { fullName, type Scene } from "./scene";

/** Something that a command still needs, to be chosen. */
export interface Offer {
  label: string;
  /** What the line becomes. */
  text: string;
}

const most = 10;
const usualMinutes = [5, 10, 15, 20, 30, 45, 60, 90];

/** What may come next in a command that is not complete, in the language in which the line goes on. */
export function offersOf(candidate: Candidate, scene: Scene, language: Locale): Offer[] {
  const [missing] = candidate.missing;
  if (!missing) return [];
  const values = valuesFor(missing, candidate.command, scene, language);
  return values.slice(0, most).map((value) => ({ label: value, text: `${candidate.text[language]}${value}${candidate.missing.length > 1 ? " " : ""}` }));
}

function valuesFor(missing: Missing, command: string, scene: Scene, language: Locale): string[] {
  switch (missing) {
    case "session":
      return sessions(scene, language);
    case "other":
      return others(command, scene, language);
    case "person":
      return scene.cast.persons.map(fullName);
    case "room":
      return scene.cast.rooms.map(({ name }) => name);
    case "hour":
      return hours(command, scene).map((minutes) => clockTime(language, minutes));
    case "place":
      return hours(command, scene).map((minutes) => say(language, "commands.at_hour", { hour: clockTime(language, minutes) }));
    case "minutes":
      return usualMinutes.map(duration);
    case "kind":
      return kinds.map((kind) => say(language, `common.kind_${kind}`).toLocaleLowerCase(language));
    case "day":
      return scene.days.map(({ phrases }) => phrases[0]?.join(" ") ?? "");
    default:
      return [];
  }
}

function others(command: string, scene: Scene, language: Locale): string[] {
  if (command === "swap_rooms") return scene.cast.rooms.map(({ name }) => name);
  if (command === "replace_person") return scene.cast.persons.map(fullName);
  return command === "swap_bands" ? hours(command, scene).map((minutes) => clockTime(language, minutes)) : sessions(scene, language);
}

// What is selected comes first.
function sessions(scene: Scene, language: Locale): string[] {
  const ids: ID[] = [...scene.here.sessions, ...scene.cast.sessions.map(({ id }) => id)];
  return [...new Set(ids)].slice(0, most).map((id) => sessionName(scene, id)?.(language, false) ?? "");
}

// When something begins already: most things go beside something else.
function hours(command: string, scene: Scene): number[] {
  const dayId = scene.here.dayId || (scene.cast.days[0]?.id ?? "");
  const starts = [...new Set(scene.on(dayId).map(({ placement }) => placement.start))];
  return command.endsWith("bands") || command === "move_band" ? starts.filter((start) => bandAt(scene, dayId, start).length > 0) : starts;
}
