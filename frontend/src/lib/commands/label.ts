import type { Day, ID, Label, Person, Session } from "$lib/api";
import { calendarDate, clockTime, duration, say, type Key, type Locale, type Params } from "$lib/i18n";
import { fold } from "./fold";
import { fullName, type Scene } from "./scene";
import { small } from "./vocabulary";

/** What stands where something is missing. */
const blank = "…";

/** A value in the language of the label: plain to be typed, or as it is shown. */
export type Value = (language: Locale, shown: boolean) => string;

/** Says a command in both languages, to be shown and to be typed. What is missing is shown as "…", and ends what is typed. */
export function labelled(key: Key, values: Record<string, Value | null> = {}): { label: Label; text: Label } {
  const said = (language: Locale, shown: boolean) => {
    const params: Params = {};
    for (const [name, value] of Object.entries(values)) params[name] = value ? value(language, shown) : blank;
    return say(language, key, params).replace(/ {2,}/g, " ").replace(/…( …)+/g, blank).trim();
  };
  const typed = (language: Locale) => {
    const [known = "", ...more] = said(language, false).split(blank);
    return more.length > 0 ? `${known.trimEnd()} ` : known;
  };
  return { label: { fr: said("fr", true), en: said("en", true) }, text: { fr: typed("fr"), en: typed("en") } };
}

/** « IA et pédagogie »; with its hour when others are called the same. */
export function sessionName(scene: Scene, id: ID | undefined): Value | null {
  const session = id === undefined ? undefined : scene.session(id);
  if (!session) return null;
  const hasTwin = scene.cast.sessions.some((other) => other.id !== id && other.title === session.title && other.kind === session.kind);
  return (language, shown) => {
    const title = titleIn(language, session);
    const name = shown ? quoted(shortened(title), language) : title;
    if (!hasTwin || !session.placement.dayId) return name;
    return say(language, "commands.name_at", { name, hour: clockTime(language, session.placement.start) });
  };
}

const room = 48; // letters of a title beside what is done with it

/** A title that leaves room for the rest of the line. */
function shortened(title: string): string {
  if (title.length <= room) return title;
  const words = title.slice(0, room).split(/\s+/u).slice(0, -1);
  while (words.length > 1 && small.has(fold(words.at(-1) ?? ""))) words.pop();
  return `${words.join(" ").replace(/[\s,:;?!]+$/u, "")}…`;
}

export function quoted(text: string, language: Locale): string {
  return language === "fr" ? `«\u00a0${text}\u00a0»` : `“${text}”`;
}

/** What a session is called in a language: its title, or its kind and number. */
export function titleIn(language: Locale, { title, kind, number }: Session): string {
  return title || [say(language, `common.kind_${kind}`), number].filter(Boolean).join(" ");
}

export function personName(person: Person | undefined): Value | null {
  return person ? () => fullName(person) : null;
}

export function roomNames(scene: Scene, ids: readonly ID[]): Value | null {
  if (ids.length === 0) return null;
  return (language) => ids.map((id) => scene.room(id)?.name ?? "").join(say(language, "commands.and"));
}

export const clockValue = (minutes: number | undefined): Value | null => (minutes === undefined ? null : (language) => clockTime(language, minutes));
export const lengthValue = (minutes: number | null | undefined): Value | null => (minutes === null || minutes === undefined ? null : () => duration(minutes));
export const textValue = (text: string): Value | null => (text ? (language, shown) => (shown ? quoted(text, language) : text) : null);

/** "le mercredi 15 octobre", said only where an edition has several days. */
export function dayValue(scene: Scene, day: Day | undefined): Value {
  if (!day || scene.cast.days.length < 2) return nothingSaid;
  return (language) => say(language, "commands.on_day", { day: calendarDate(language, day.date, "weekday") });
}

/** What may be left out. */
export const nothingSaid: Value = () => "";

/** Values one after the other; null when all are. */
export function joined(...values: (Value | null)[]): Value | null {
  const there = values.filter((value) => value !== null);
  if (there.length === 0) return null;
  return (language, shown) => there.map((value) => value(language, shown)).filter(Boolean).join(" ");
}

/** A value within a phrase, such as "à {hour}"; nothing without the value. */
export function within(key: Key, name: string, value: Value | null): Value | null {
  return value ? (language, shown) => say(language, key, { [name]: value(language, shown) }) : null;
}
