import type { ID, Placement } from "$lib/api";
import { cursorOf, partAt, roomsAt, type Grip, type Held } from "$lib/timetable";
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
    if (id) choose(id, tools);
  };
  const point = (event: PointerEvent) => hint(event, tools.surface);
  const open = (event: MouseEvent) => {
    if (sessionAt(event)) return;
    const placement = clicked(event, tools);
    if (placement) draw(placement);
  };
  canvas.addEventListener("pointerdown", press);
  canvas.addEventListener("pointermove", point);
  canvas.addEventListener("click", click);
  canvas.addEventListener("dblclick", open);
  return () => {
    canvas.removeEventListener("pointerdown", press);
    canvas.removeEventListener("pointermove", point);
    canvas.removeEventListener("click", click);
    canvas.removeEventListener("dblclick", open);
  };
}

/** Selects a session that was clicked, and puts the focus there. */
export function choose(id: ID, { selection, focus }: Pick<Tools, "selection" | "focus">): void {
  selection.pick("session", id);
  void focus.to(id);
}

function sessionAt(event: Event): ID {
  return (event.target as HTMLElement).closest<HTMLElement>("[data-of]")?.dataset.of ?? "";
}

function heldAt(event: PointerEvent, { board, moves, surface }: Tools): Held | null {
  const session = board.sessions.get(sessionAt(event));
  if (!session) return { id: "", grip: "new", was: blank(surface.dayId) };
  return { id: session.id, grip: gripAt(event, surface), was: moves.placementOf(session) };
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
