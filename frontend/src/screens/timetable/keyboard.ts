import type { ID, Session } from "$lib/api";
import { fmt, locale, t } from "$lib/i18n";
import { columnsTaken, commandOf, firstGap, upright, type Command, type Mode } from "$lib/timetable";
import type { Hand } from "./hand.svelte";
import type { Surface } from "./surface.svelte";
import type { Tools } from "./tools";

/** Does what a key asks for; false when the key is not ours. */
export function strike(event: KeyboardEvent, tools: Tools): boolean {
  const element = (event.target as HTMLElement | null)?.closest<HTMLElement>("[data-session]");
  const id = element?.dataset.session ?? "";
  const inTray = Boolean(element?.closest("[data-tray]"));
  const mode: Mode = tools.hand.isGrabbed ? "held" : inTray ? "tray" : "grid";
  const command = id || tools.hand.isGrabbed ? commandOf(strokeOf(event, tools.surface), mode) : null;
  if (!command) return false;
  if (mode === "held") doHeld(command, tools);
  else if (mode === "tray") doInTray(command, id, tools);
  else doOnGrid(command, id, tools);
  return true;
}

// Keys are read as if time ran down.
function strokeOf({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent, { way }: Surface) {
  return { key: upright(way, key), shiftKey, altKey, ctrlKey, metaKey };
}

function doHeld(command: Command, { hand, focus, surface }: Tools): void {
  if (command.do === "drop") return hand.feel({ kind: "release" });
  if (command.do === "unplace") return dropInTray(hand);
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

function doOnGrid(command: Command, id: ID, tools: Tools): void {
  const { board, hand, focus, moves } = tools;
  const session = board.sessions.get(id);
  if (!session) return;
  switch (command.do) {
    case "go":
      return follow(focus.go(command.to), tools);
    case "day":
      return turn(tools, command.by);
    case "grab":
      return hand.grab(id, moves.placementOf(session));
    case "nudge":
      hand.nudgeAt(id, command.nudge);
      return void focus.to(id);
    case "unplace":
      void moves.unplace(id);
      return void focus.next();
    case "delete":
      return void remove(session, tools);
    default:
      return anywhere(command, session, tools);
  }
}

function doInTray(command: Command, id: ID, tools: Tools): void {
  const { board, hand, focus } = tools;
  const session = board.sessions.get(id);
  if (!session) return;
  switch (command.do) {
    case "go":
      return focus.goInTray(command.to);
    case "place":
      return place(session, tools);
    case "grab":
      return hand.grab(id, freePlace(session, tools.surface));
    case "delete":
      return void remove(session, tools);
    default:
      return anywhere(command, session, tools);
  }
}

function anywhere(command: Command, session: Session, tools: Tools): void {
  switch (command.do) {
    case "open":
      return open(session.id, tools);
    case "duplicate":
      return void duplicate(session.id, tools);
    case "create":
      return tools.create(session.id);
    case "help":
      return tools.help();
    case "finding":
      return toFinding(session.id, command.by, tools);
    case "zoom":
      return zoom(tools.surface, command.to);
  }
}

async function duplicate(id: ID, { moves, focus }: Tools): Promise<void> {
  const made = await moves.duplicate(id);
  if (made) await focus.to(made);
}

/** Zooms by a step, to the whole day or back to the normal size. */
export function zoom(surface: Surface, to: "in" | "out" | "fit" | "full"): void {
  surface.zoomTo(to);
}

/** Selects a session and goes into the inspector, which shows it. */
function open(id: ID, { selection }: Tools): void {
  selection.pick("session", id);
  // The inspector is there after the next frame.
  requestAnimationFrame(() => document.getElementById("inspector")?.focus());
}

// An open inspector follows the focus; a closed one is not opened by walking by.
function follow(id: ID, { selection }: Tools): void {
  if (id && selection.idOf("session")) selection.pick("session", id);
}

function turn({ surface, focus, announcer }: Tools, by: 1 | -1): void {
  surface.show(surface.dayBeside(by));
  announcer.say(t("timetable.said_day", { day: fmt.date(surface.day?.date ?? "", "weekday"), n: surface.boxes.length }));
  void focus.next();
}

async function remove(session: Session, { moves, focus }: Tools): Promise<void> {
  await moves.remove(session);
  await focus.next();
}

/** Places a session of the tray at the first free slot of the day that is shown. */
export function place(session: Session, { surface, moves, focus }: Pick<Tools, "surface" | "moves" | "focus">): void {
  void moves.place(session.id, freePlace(session, surface));
  void focus.to(session.id);
}

function freePlace({ placement }: Session, surface: Surface) {
  const held = { ...placement, rooms: columnsTaken(placement, surface.columns).length > 0 ? placement.rooms : [] };
  return firstGap(held, surface.dayId, surface.opening, surface.columns, surface.takenOn(surface.dayId));
}

// The next session with something wrong, in the order of reading, round and round.
function toFinding(from: ID, by: 1 | -1, { board, surface, focus, selection, announcer }: Tools): void {
  const { boxes } = surface;
  const at = Math.max(0, boxes.findIndex((box) => box.id === from));
  for (let step = 1; step <= boxes.length; step++) {
    const box = boxes[(at + by * step + boxes.length * 2) % boxes.length];
    const worst = box && board.findingsOf(box.id).find((finding) => finding.severity === "error");
    if (!box || !worst) continue;
    selection.pick("session", box.id);
    announcer.say(worst.sentence[locale.value]);
    return void focus.toGrid(box.id);
  }
  announcer.say(t("timetable.no_finding"));
}
