import { type Label, type Ref } from "$lib/api";
import { actLabel, offersOf, parse, tokensOf, type ActName, type Candidate, type Doing, type Match, type Names, type Scene } from "$lib/commands";
import { say, type Key, type Locale } from "$lib/i18n";

export type Group =
  | "commands" | "offers" | "sessions" | "people" | "rooms" | "places" | "acts" | "settings" | "recent" | "selected" | "useful" | "examples";

/** One line of the list. */
export interface Entry {
  id: string;
  group: Group;
  label: Label;
  /** What is still missing, as a question. */
  question?: Key;
  /** What it comes to; null: choosing it goes on with the line. */
  does: Doing | null;
  /** What the line becomes when it is chosen or completed; empty: nothing can be completed. */
  text: string;
  /** The command that it is of, or "". */
  command: string;
  /** How well it answers, to order the groups. */
  sure: number;
}

/** What is in the list for an edition, seen from where somebody is. */
export interface View {
  scene: Scene;
  language: Locale;
  /** Without an edition there is nothing to command. */
  hasEdition: boolean;
  can: (act: ActName) => boolean;
}

const most = { commands: 6, sessions: 6, people: 5, rooms: 5, acts: 6 };
const alike = 0.12; // less certain than the best: not in doubt any more

/** The list for a line. */
export function entriesFor(line: string, view: View): Entry[] {
  const tokens = tokensOf(line);
  const candidates = parse(line, view.scene, 24).filter(({ does }) => does?.do !== "act" || view.can(does.act));
  const commands = candidates.filter(({ command }) => command !== "act" && view.hasEdition).slice(0, most.commands);
  const acts = candidates.filter(({ command }) => command === "act").slice(0, most.acts);
  const named = (group: Group, names: Names, count: number) => names.find(tokens, count).map((match) => matchEntry(group, match));
  return inGroups([
    ...commands.map((candidate) => commandEntry(candidate, view)),
    ...offers(commands, view),
    ...acts.map(actEntry),
    ...named("sessions", view.scene.sessions, most.sessions),
    ...named("people", view.scene.persons, most.people),
    ...named("rooms", view.scene.rooms, most.rooms),
  ]);
}

/** The list before anything is typed: what was done, what can be done with what is selected, and what is done most. */
export function entriesAtFirst(recent: readonly Entry[], view: View): Entry[] {
  return [...recent, ...starters(view), ...(view.hasEdition ? useful : first).filter(view.can).map((act) => ({ ...named(act), group: "useful" as const })), ...examples(view)];
}

const useful: ActName[] = ["shift", "insert_pause", "swap_rooms", "close_gaps", "new_session", "undo", "go_conflicts", "go_empty_seats", "export_programme"];
const first: ActName[] = ["new_edition", "open_workspace", "go_settings", "theme_dark", "theme_light", "language_fr", "language_en"];
const beginnings = ["move", "rename", "length", "unplace", "duplicate"] as const;

function starters({ scene, language }: View): Entry[] {
  if (scene.here.sessions.length === 0) return [];
  const blank = { session: "", place: "…", title: "…", minutes: "…" };
  return beginnings.flatMap((command) => {
    const [begun = ""] = say(language, `commands.${command}`, blank).split("…");
    const found = parse(begun, scene).find((candidate) => candidate.command === command);
    return found ? [{ ...commandEntry(found, { language }), group: "selected" as const }] : [];
  });
}

function examples({ scene, language }: View): Entry[] {
  if (scene.cast.sessions.length === 0) return [];
  return (["shift", "pause", "gaps"] as const).map((name) => {
    const key: Key = `palette.example_${name}`;
    const label = { fr: say("fr", key), en: say("en", key) };
    return { id: key, group: "examples", label, does: null, text: label[language], command: "", sure: 0 };
  });
}

function commandEntry({ label, text, does, missing, command, sure }: Candidate, { language }: Pick<View, "language">): Entry {
  const question: Key | undefined = missing[0] && `commands.missing_${missing[0]}`;
  return { id: `command ${command} ${label.fr}`, group: "commands", label, question, does, text: text[language], command, sure };
}

// What the best command still needs, when it is clear that it is meant.
function offers(commands: readonly Candidate[], { scene, language }: View): Entry[] {
  const [best] = commands;
  if (!best || best.does || commands.some((other) => other !== best && other.command === best.command && best.sure - other.sure < alike)) return [];
  return offersOf(best, scene, language).map(({ label, text }) => ({
    id: `offer ${text}`, group: "offers", label: { fr: label, en: label }, does: null, text, command: best.command, sure: best.sure - 0.2,
  }));
}

function actEntry(candidate: Candidate): Entry {
  const act = candidate.does?.do === "act" ? candidate.does.act : "undo";
  return { ...named(act), sure: candidate.sure };
}

function named(act: ActName): Entry {
  return { id: `act ${act}`, group: groupOf(act), label: actLabel(act), does: { do: "act", act }, text: "", command: "", sure: 0 };
}

function groupOf(act: ActName): Group {
  if (act.startsWith("go_")) return "places";
  return act.startsWith("theme_") || act.startsWith("language_") ? "settings" : "acts";
}

function matchEntry(group: Group, { named: { ref, name }, fit, share }: Match): Entry {
  return { id: `${ref.table} ${ref.id}`, group, label: { fr: name, en: name }, does: { do: "go", to: ref }, text: "", command: "", sure: fit * 0.8 + Math.min(share, 1) * 0.2 };
}

// The group with the best answer first; groups as good as each other in their usual order.
function inGroups(entries: Entry[]): Entry[] {
  const groups = new Map<Group, Entry[]>();
  for (const entry of entries) groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry]);
  const best = ([group, own]: [Group, Entry[]]) => (group === "offers" ? (groups.get("commands")?.[0]?.sure ?? 0) - 0.001 : (own[0]?.sure ?? 0));
  return [...groups].sort((a, b) => best(b) - best(a)).flatMap(([, own]) => own);
}

/** The record that an entry stands for. */
export function refOf(entry: Entry): Ref | null {
  return entry.does?.do === "go" ? entry.does.to : null;
}
