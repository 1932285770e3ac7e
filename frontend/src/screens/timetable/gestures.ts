import type { ID, Placement } from "$lib/api";
import { cursorOf, partAt, roomsAt, type Grip, type Held, type Manner } from "$lib/timetable";
import type { Surface } from "./surface.svelte";
import type { Tools } from "./tools";

const quarter = 15; // minutes: a click in the empty grid means the quarter of an hour that it is in
const usual = 60; // minutes of a session that is not drawn but clicked

/** What the pointer does on the grid: taking a session or an edge of it, drawing a new one, choosing, opening. */
export function handle(canvas: HTMLElement, tools: Tools, draw: (placement: Placement) => void): () => void {
  const press = (event: PointerEvent) => {
    const held = heldAt(event, tools);
    if (held) tools.pointer.press(event, held);
  };
  const click = (event: MouseEvent) => {
    const id = sessionAt(event);
    if (id) choose(id, event, tools);
  };
  const point = (event: PointerEvent) => hint(event, tools.surface);
  const open = (event: MouseEvent) => {
    const id = sessionAt(event);
    if (id) return void (isOnHours(event) && tools.chosen.band(id));
    const placement = clicked(event, tools);
    if (placement) draw(placement);
  };
  const menu = (event: MouseEvent) => {
    const id = sessionAt(event);
    if (id) offer(id, event, tools);
  };
  canvas.addEventListener("pointerdown", press);
  canvas.addEventListener("pointermove", point);
  canvas.addEventListener("click", click);
  canvas.addEventListener("dblclick", open);
  canvas.addEventListener("contextmenu", menu);
  return () => {
    canvas.removeEventListener("pointerdown", press);
    canvas.removeEventListener("pointermove", point);
    canvas.removeEventListener("click", click);
    canvas.removeEventListener("dblclick", open);
    canvas.removeEventListener("contextmenu", menu);
  };
}

/** Chooses a session that was clicked, and puts the focus there: alone, with Ctrl besides others, with Shift all up to it. */
export function choose(id: ID, event: MouseEvent, { chosen, focus }: Tools): void {
  if (event.shiftKey) chosen.spanTo(id);
  else if (event.ctrlKey || event.metaKey) chosen.toggle(id);
  else chosen.only(id);
  void focus.to(id);
}

/** Opens the menu of a session; one that is not chosen is then chosen alone, as the menu is about what is chosen. */
export function offer(id: ID, event: MouseEvent, tools: Tools): void {
  event.preventDefault();
  if (!tools.chosen.has(id)) tools.chosen.only(id);
  void tools.focus.to(id);
  // The menu key has no place: it opens beside the session.
  tools.menu(id, event.button === 2 ? { x: event.clientX, y: event.clientY } : null);
}

/** What the keys held at a press or on the way make of a drag. */
export function mannerOf({ altKey, ctrlKey, metaKey }: Pick<MouseEvent, "altKey" | "ctrlKey" | "metaKey">): Manner {
  if (altKey) return "copy";
  return ctrlKey || metaKey ? "swap" : "move";
}

function isOnHours(event: Event): boolean {
  return (event.target as HTMLElement).closest(".hours") !== null;
}

function sessionAt(event: Event): ID {
  return (event.target as HTMLElement).closest<HTMLElement>("[data-of]")?.dataset.of ?? "";
}

function heldAt(event: PointerEvent, { board, hand, surface }: Tools): Held | null {
  const session = board.sessions.get(sessionAt(event));
  if (session) return hand.holding(session, gripAt(event, surface));
  return { id: "", grip: event.shiftKey ? "choose" : "new", was: blank(surface.dayId), others: [] };
}

// Which part of a session the pointer is on.
function gripAt(event: PointerEvent, { way }: Surface): Grip {
  const card = cardAt(event);
  return card ? partAt(way, card.getBoundingClientRect(), { x: event.clientX, y: event.clientY }) : "move";
}

// The pointer's shape says what a press would do.
function hint(event: PointerEvent, { way }: Surface): void {
  const card = cardAt(event);
  if (card && event.buttons === 0) card.style.cursor = cursorOf(way, partAt(way, card.getBoundingClientRect(), { x: event.clientX, y: event.clientY }));
}

function cardAt(event: Event): HTMLElement | null {
  return (event.target as HTMLElement).closest<HTMLElement>("[data-session]");
}

function clicked(event: MouseEvent, { pointer, surface }: Tools): Placement | null {
  const spot = pointer.spotAt({ x: event.clientX, y: event.clientY });
  if (spot.on !== "grid") return null;
  const start = Math.max(0, Math.floor(spot.minutes / quarter) * quarter);
  return { ...blank(spot.dayId), start, rooms: roomsAt([spot.column], surface.columns.rooms) };
}

/** The placement of a session that does not exist yet. */
export function blank(dayId: ID): Placement {
  return { dayId, start: 0, duration: usual, rooms: [], allRooms: false };
}
