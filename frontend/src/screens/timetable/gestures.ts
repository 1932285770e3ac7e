import type { ID, Placement } from "$lib/api";
import { roomsAt, type Grip, type Held } from "$lib/timetable";
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
  const open = (event: MouseEvent) => {
    if (sessionAt(event)) return;
    const placement = clicked(event, tools);
    if (placement) draw(placement);
  };
  canvas.addEventListener("pointerdown", press);
  canvas.addEventListener("pointermove", hint);
  canvas.addEventListener("click", click);
  canvas.addEventListener("dblclick", open);
  return () => {
    canvas.removeEventListener("pointerdown", press);
    canvas.removeEventListener("pointermove", hint);
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
  return { id: session.id, grip: gripAt(event), was: moves.placementOf(session) };
}

const rim = 6; // px at the border of a session by which it is resized
const cursors: Partial<Record<Grip, string>> = { start: "ns-resize", end: "ns-resize", side: "ew-resize" };

// Which part of a session the pointer is on. A low one has narrower rims, so that it can still be taken in the middle.
function gripAt(event: PointerEvent): Grip {
  const card = (event.target as HTMLElement).closest<HTMLElement>("[data-session]");
  if (!card) return "move";
  const box = card.getBoundingClientRect();
  const high = Math.min(rim, box.height / 4);
  if (event.clientY < box.top + high) return "start";
  if (event.clientY > box.bottom - high) return "end";
  return event.clientX > box.right - rim ? "side" : "move";
}

// The pointer's shape says what a press would do.
function hint(event: PointerEvent): void {
  const card = (event.target as HTMLElement).closest<HTMLElement>("[data-session]");
  if (card && event.buttons === 0) card.style.cursor = cursors[gripAt(event)] ?? "";
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
