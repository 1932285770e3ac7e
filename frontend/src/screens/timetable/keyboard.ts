import { commandOf, upright, type Mode } from "$lib/timetable";
import { perform, performHeld } from "./perform";
import type { Surface } from "./surface.svelte";
import type { Tools } from "./tools";

/** Does what a key asks for; false when the key is not ours. */
export function strike(event: KeyboardEvent, tools: Tools): boolean {
  const element = (event.target as HTMLElement | null)?.closest<HTMLElement>("[data-session]");
  const session = tools.board.sessions.get(element?.dataset.session ?? "");
  const inTray = Boolean(element?.closest("[data-tray]"));
  const mode: Mode = tools.hand.isGrabbed ? "held" : inTray ? "tray" : "grid";
  const command = session || tools.hand.isGrabbed ? commandOf(strokeOf(event, tools.surface), mode) : null;
  if (!command) return false;
  if (mode === "held") performHeld(command, tools);
  else if (session) perform(command, session, tools);
  return true;
}

// Keys are read as if time ran down.
function strokeOf({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent, { way }: Surface) {
  return { key: upright(way, key), shiftKey, altKey, ctrlKey, metaKey };
}

/** Zooms by a step, to the whole day or back to the normal size. */
export function zoom(surface: Surface, to: "in" | "out" | "fit" | "full"): void {
  surface.zoomTo(to);
}
