import type { ID, Session } from "$lib/api";
import { fmt, locale, t } from "$lib/i18n";
import { columnsTaken, firstGap, movesOf, type Command } from "$lib/timetable";
import type { Hand } from "./hand.svelte";
import { zoom } from "./keyboard";
import type { Surface } from "./surface.svelte";
import type { Tools } from "./tools";

/** Does a command while something is held with the keys. */
export function performHeld(command: Command, { hand, focus, surface }: Tools): void {
  if (command.do === "drop") return hand.feel({ kind: "release" });
  if (command.do === "unplace") return dropInTray(hand);
  if (command.do === "manner") return hand.turn(command.manner);
  if (command.do === "nudge") {
    hand.nudge(command.nudge);
    if (hand.target && hand.target !== "tray") focus.reveal(hand.target);
    return void focus.hold();
  }
  if (command.do !== "cancel") return;
  const id = hand.draggedId;
  hand.feel({ kind: "escape" });
  surface.showDayOf(id);
  void focus.to(id);
}

function dropInTray(hand: Hand): void {
  hand.feel({ kind: "aim", target: "tray" });
  hand.feel({ kind: "release" });
}

/** Does a command on a session, and on what is chosen with it: the keys and the menu both come here. */
export function perform(command: Command, session: Session, tools: Tools): void {
  const { hand, focus, chosen, surface } = tools;
  const onGrid = surface.boxOf(session.id) !== undefined;
  switch (command.do) {
    case "go":
      return onGrid ? follow(focus.go(command.to), tools) : focus.goInTray(command.to);
    case "day":
      return turn(tools, command.by);
    case "grab":
      return hand.grab(session, onGrid ? tools.moves.placementOf(session) : freePlace(session, surface));
    case "nudge":
      hand.nudgeAt(session, command.nudge);
      return void focus.to(session.id);
    case "place":
      return place(session, tools);
    case "choose":
      return choose(command.what, session.id, tools);
    case "swap":
      return swap(session, tools);
    case "swap_band":
      return swapBand(session.id, command.by, tools);
    case "unplace":
      void tools.moves.unplace(chosen.with(session.id));
      return void focus.next();
    case "delete":
      return void remove(session.id, tools);
    case "duplicate":
      return void duplicate(session.id, tools);
    default:
      return open(command, session.id, tools);
  }
}

function open(command: Command, id: ID, tools: Tools): void {
  switch (command.do) {
    case "open":
      return inspect(id, tools);
    case "rename":
      return tools.rename(id);
    case "menu":
      return tools.menu(id, null);
    case "create":
      return tools.create(id);
    case "help":
      return tools.help();
    case "finding":
      return toFinding(id, command.by, tools);
    case "zoom":
      return zoom(tools.surface, command.to);
  }
}

function choose(what: "one" | "span" | "all" | "band", id: ID, { chosen }: Tools): void {
  if (what === "one") chosen.toggle(id);
  else if (what === "span") chosen.spanTo(id);
  else if (what === "all") chosen.all(id);
  else chosen.band(id);
}

// Two that are chosen; the one with the focus and the other one.
function swap(session: Session, { chosen, moves, board, announcer }: Tools): void {
  const [, id = "", more] = chosen.with(session.id);
  const other = board.sessions.get(id);
  if (!other || more) return announcer.say(t("hand.said_choose_two"));
  void moves.swap(session, other);
}

function swapBand(id: ID, by: 1 | -1, { chosen, moves, announcer }: Tools): void {
  const others = chosen.bandBeside(id, by);
  if (others.length === 0) return announcer.say(t("hand.said_no_band_beside"));
  void moves.swapBands(chosen.bandOf(id), others);
}

async function duplicate(id: ID, { moves, focus, chosen }: Tools): Promise<void> {
  const made = await moves.duplicate(chosen.with(id));
  if (made) await focus.to(made);
}

/** Selects a session and goes into the inspector, which shows it. */
function inspect(id: ID, { selection }: Tools): void {
  selection.pick("session", id);
  // The inspector is there after the next frame.
  requestAnimationFrame(() => document.getElementById("inspector")?.focus());
}

// An open inspector follows the focus; a closed one is not opened by walking by, and several chosen stay chosen.
function follow(id: ID, { selection, chosen }: Tools): void {
  if (id && selection.idOf("session") && !chosen.isGathering) chosen.only(id);
}

function turn({ surface, focus, announcer }: Tools, by: 1 | -1): void {
  surface.show(surface.dayBeside(by));
  announcer.say(t("timetable.said_day", { day: fmt.date(surface.day?.date ?? "", "weekday"), n: surface.boxes.length }));
  void focus.next();
}

async function remove(id: ID, { moves, focus, chosen }: Tools): Promise<void> {
  await moves.remove(chosen.with(id));
  await focus.next();
}

// A session of the tray goes to the first free slot of the day that is shown; what is chosen with it comes right after.
function place(session: Session, { surface, moves, hand, focus }: Tools): void {
  const held = hand.holding(session, "move");
  if (!held) return;
  void moves.arrange(movesOf(held, freePlace(session, surface), surface.ground));
  void focus.to(session.id);
}

function freePlace({ placement }: Session, surface: Surface) {
  const held = { ...placement, rooms: columnsTaken(placement, surface.columns).length > 0 ? placement.rooms : [] };
  return firstGap(held, surface.dayId, surface.opening, surface.columns, surface.takenOn(surface.dayId));
}

// The next session with something wrong, in the order of reading, round and round.
function toFinding(from: ID, by: 1 | -1, { board, surface, focus, chosen, announcer }: Tools): void {
  const { boxes } = surface;
  const at = Math.max(0, boxes.findIndex((box) => box.id === from));
  for (let step = 1; step <= boxes.length; step++) {
    const box = boxes[(at + by * step + boxes.length * 2) % boxes.length];
    const worst = box && board.findingsOf(box.id).find((finding) => finding.severity === "error");
    if (!box || !worst) continue;
    chosen.only(box.id);
    announcer.say(worst.sentence[locale.value]);
    return void focus.toGrid(box.id);
  }
  announcer.say(t("timetable.no_finding"));
}
