import type { ID } from "$lib/api";
import { locale, t } from "$lib/i18n";
import type { Announcer } from "$lib/state";
import type { Desk } from "./desk";
import { commandOf, type Command } from "./keys";
import type { Heading } from "./lines";
import { pickedOf, writtenOf } from "./fields";
import { shiftedBy } from "./moves";
import type { Stand } from "./stand";

/** What the keys need besides the desk. */
export interface Keys extends Desk {
  announcer: Announcer;
  help: () => void;
}

/** Does what a key asks for; false when the key is not ours. */
export function strike(event: KeyboardEvent, keys: Keys): boolean {
  const cell = (event.target as HTMLElement).closest<HTMLElement>("[data-column]");
  if (!cell || cell !== event.target || keys.listing.editing) return false;
  if (keys.people.isTaken) return carry(event, keys);
  const command = commandOf(event);
  return command !== null && obey(command, keys);
}

// With a person in the hand the keys walk, and Enter gives them a seat.
function carry(event: KeyboardEvent, { listing, people }: Keys): boolean {
  const command = commandOf(event);
  if (command?.do === "walk") listing.walk(command.to);
  else if (event.key !== "Enter" && event.key !== " ") return false;
  else if (listing.sessions.includes(listing.stand.key)) {
    people.reach(listing.stand.key);
    people.feel({ kind: "release" });
  }
  return true;
}

function obey(command: Command, keys: Keys): boolean {
  const { listing, chosen } = keys;
  switch (command.do) {
    case "walk":
      listing.walk(command.to);
      return true;
    case "extend":
      return extend(command.to, keys);
    case "choose":
      return choose(listing.stand, keys);
    case "choose_all":
      chosen.set(listing.sessions);
      keys.announcer.say(t("list.chosen", { n: listing.sessions.length }));
      return true;
    case "escape":
      if (chosen.ids.size === 0) return false;
      chosen.clear();
      keys.announcer.say(t("list.chosen", { n: 0 }));
      return true;
    case "help":
      keys.help();
      return true;
    case "finding":
      toFinding(command.by, keys);
      return true;
    case "edit":
      return edit(command.typed, keys);
  }
  return act(command, keys);
}

/** The sessions that an act means: those that are chosen when the line is one of them, or else the line's own. */
export function meant({ listing, chosen }: Pick<Desk, "listing" | "chosen">): ID[] {
  const { key } = listing.stand;
  if (chosen.has(key)) return listing.sessions.filter((id) => chosen.has(id));
  const heading = headingAt({ listing });
  return heading ? heading.ids : key ? [key] : [];
}

function act(command: Command, keys: Keys): boolean {
  const { together } = keys;
  const ids = meant(keys);
  if (ids.length === 0) return false;
  switch (command.do) {
    case "shift":
      void shift(ids, command.minutes, keys);
      return true;
    case "unplace":
      void together.unplace(ids);
      return true;
    case "delete":
      void together.remove(ids);
      return true;
    case "duplicate":
      void duplicate(ids, keys);
      return true;
    case "open":
      open(ids[0] ?? "", keys);
      return true;
  }
  return false;
}

async function shift(ids: ID[], minutes: number, { board, together, announcer }: Keys): Promise<void> {
  const moves = shiftedBy(ids.flatMap((id) => board.sessions.get(id) ?? []), minutes);
  if (moves.length === 0) announcer.say(t("timetable.said_edge"));
  else await together.arrange(moves);
}

async function duplicate(ids: ID[], { together, listing }: Keys): Promise<void> {
  const outcome = await together.duplicate(ids);
  if (outcome) await listing.goToSession(outcome.created);
}

/** Edits the cell of a session; false for what cannot be edited. */
function edit(typed: string, keys: Keys): boolean {
  const { listing, board } = keys;
  const { stand } = listing;
  const session = board.sessions.get(stand.key);
  if (!session) return typed === "" && choose(stand, keys);
  if (writtenOf(stand.column, session, keys) || pickedOf(stand.column, session, keys) || stand.column === "seats") listing.edit(stand, typed);
  else if (typed !== "") return false;
  else if (stand.column === "choose") choose(stand, keys);
  else open(session.id, keys);
  return true;
}

/** Chooses the line, or all lines below a heading. */
export function choose(stand: Stand, keys: Pick<Keys, "listing" | "chosen" | "announcer">): boolean {
  const heading = headingAt(keys, stand.key);
  if (heading) keys.chosen.toggleAll(heading.ids);
  else keys.chosen.toggle(stand.key);
  keys.announcer.say(t("list.chosen", { n: keys.chosen.ids.size }));
  return true;
}

function extend(to: "up" | "down", { listing, chosen, announcer }: Keys): boolean {
  const from = listing.stand.key;
  let stand = listing.walk(to);
  // A heading in between is stepped over.
  if (headingAt({ listing }, stand.key)) stand = listing.walk(to);
  chosen.extend(from, stand.key, listing.sessions);
  announcer.say(t("list.chosen", { n: chosen.ids.size }));
  return true;
}

function headingAt({ listing }: Pick<Desk, "listing">, key = listing.stand.key): Heading | undefined {
  const line = listing.lines.find((one) => one.key === key);
  return line && line.name !== "session" ? line : undefined;
}

/** Selects a session and goes into the inspector, which shows it. */
export function open(id: ID, { selection }: Pick<Desk, "selection">): void {
  selection.pick("session", id);
  // The inspector is there after the next frame.
  requestAnimationFrame(() => document.getElementById("inspector")?.focus());
}

// The next session with something wrong, round and round.
function toFinding(by: 1 | -1, { listing, board, announcer }: Keys): void {
  const { sessions, stand } = listing;
  const at = sessions.indexOf(stand.key);
  for (let step = 1; step <= sessions.length; step++) {
    const id = sessions[(at + by * step + sessions.length * 2) % sessions.length] ?? "";
    const worst = board.findingsOf(id).find((finding) => finding.severity === "error");
    if (!worst) continue;
    announcer.say(worst.sentence[locale.value]);
    return void listing.goToSession(id, "findings");
  }
  announcer.say(t("timetable.no_finding"));
}
