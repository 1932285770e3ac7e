import type { Nudge } from "./nudge";

/** A key as the browser tells it. */
export interface Stroke {
  key: string;
  shiftKey: boolean;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** Where the keyboard is: on a session of the grid, holding one, or on a session of the tray. */
export type Mode = "grid" | "held" | "tray";

export type Direction = "up" | "down" | "left" | "right" | "first" | "last";

/** What a key asks for. */
export type Command =
  | { do: "go"; to: Direction }
  | { do: "day"; by: 1 | -1 }
  | { do: "grab" | "drop" | "cancel" | "open" | "place" | "unplace" | "delete" | "duplicate" | "create" | "help" | "rename" | "menu" }
  | { do: "nudge"; nudge: Nudge }
  /** Chooses several: adds or takes away one, all up to one, all of the day, or the band of one. */
  | { do: "choose"; what: "one" | "span" | "all" | "band" }
  /** Copy what is held, or have it change places with what is there; again: just move it. */
  | { do: "manner"; manner: "copy" | "swap" }
  /** Two that are chosen change places. */
  | { do: "swap" }
  /** A band changes its hour with the one before or after. */
  | { do: "swap_band"; by: 1 | -1 }
  | { do: "finding"; by: 1 | -1 }
  | { do: "zoom"; to: "in" | "out" | "fit" | "full" };

/** Minutes of one press, and of one with Ctrl. */
export const keyStep = { fine: 5, coarse: 30 };

const arrows: Record<string, Direction> = {
  ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right", Home: "first", End: "last",
};

/** Reads a key; null when it means nothing here and belongs to somebody else. */
export function commandOf(stroke: Stroke, mode: Mode): Command | null {
  const everywhere = common(stroke);
  if (everywhere) return everywhere;
  if (mode === "held") return whileHeld(stroke);
  return mode === "tray" ? inTray(stroke) : onGrid(stroke);
}

function common({ key, shiftKey, ctrlKey, metaKey, altKey }: Stroke): Command | null {
  if (key === "F8") return { do: "finding", by: shiftKey ? -1 : 1 };
  if (altKey || metaKey) return null;
  if (key === "?") return { do: "help" };
  if (key === "+" || (ctrlKey && key === "=")) return { do: "zoom", to: "in" };
  if (key === "-") return { do: "zoom", to: "out" };
  if (key === "0") return { do: "zoom", to: ctrlKey ? "full" : "fit" };
  return null;
}

function whileHeld(stroke: Stroke): Command | null {
  switch (stroke.key) {
    case "Escape":
      return { do: "cancel" };
    case "Enter":
    case " ":
      return { do: "drop" };
    case "Delete":
    case "Backspace":
      return { do: "unplace" };
    case "PageUp":
      return { do: "nudge", nudge: { days: -1 } };
    case "PageDown":
      return { do: "nudge", nudge: { days: 1 } };
  }
  const manner = isBare(stroke) ? manners[stroke.key.toLowerCase()] : undefined;
  return manner ? { do: "manner", manner } : changed(stroke, true);
}

const manners: Record<string, "copy" | "swap"> = { c: "copy", x: "swap" };

function onGrid(stroke: Stroke): Command | null {
  const nudge = changed(stroke, false);
  if (nudge) return nudge;
  const to = arrows[stroke.key];
  if (to && isBare(stroke)) return { do: "go", to };
  switch (stroke.key) {
    case "Enter":
      return { do: "open" };
    case "PageUp":
    case "PageDown":
      return paged(stroke, stroke.key === "PageDown" ? 1 : -1);
    case "Delete":
    case "Backspace":
      return { do: stroke.shiftKey ? "delete" : "unplace" };
  }
  return choosing(stroke) ?? making(stroke);
}

function paged(stroke: Stroke, by: 1 | -1): Command | null {
  if (isBare(stroke)) return { do: "day", by };
  return stroke.altKey && !stroke.ctrlKey ? { do: "swap_band", by } : null;
}

function choosing(stroke: Stroke): Command | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = stroke;
  if (altKey) return null;
  const command = ctrlKey || metaKey;
  if (key === " ") return shiftKey ? { do: "choose", what: "span" } : command ? { do: "choose", what: "one" } : { do: "grab" };
  if (key.toLowerCase() === "a" && command && !shiftKey) return { do: "choose", what: "all" };
  if (!isBare(stroke)) return null;
  if (key === "b") return { do: "choose", what: "band" };
  return key === "x" ? { do: "swap" } : null;
}

function inTray(stroke: Stroke): Command | null {
  const to = arrows[stroke.key];
  if (to && isBare(stroke)) return { do: "go", to };
  switch (stroke.key) {
    case "Enter":
    case "p":
    case "P":
      return isBare(stroke) || stroke.key === "P" ? { do: "place" } : null;
    case "Delete":
    case "Backspace":
      return { do: "delete" };
  }
  const choice = choosing(stroke);
  return choice && !isOfGrid(choice) ? choice : making(stroke);
}

function isOfGrid(command: Command): boolean {
  return command.do === "swap" || (command.do === "choose" && command.what === "band");
}

function making(stroke: Stroke): Command | null {
  if (stroke.key === "F2" && isBare(stroke)) return { do: "rename" };
  if (stroke.key === "ContextMenu" || (stroke.key === "F10" && stroke.shiftKey)) return { do: "menu" };
  const key = stroke.key.toLowerCase();
  if (key === "d" && stroke.ctrlKey && !stroke.altKey) return { do: "duplicate" };
  return key === "n" && isBare(stroke) ? { do: "create" } : null;
}

// Arrows move what is held. Without holding, Alt and an arrow move at once, and Shift and an arrow resize.
function changed(stroke: Stroke, held: boolean): Command | null {
  if (stroke.key.toLowerCase() === "a" && isBare(stroke)) return { do: "nudge", nudge: { everywhere: true } };
  const sign = signOf(stroke.key);
  if (!sign || stroke.metaKey) return null;
  const minutes = sign.by * (stroke.ctrlKey ? keyStep.coarse : keyStep.fine);
  if (stroke.shiftKey) return resized(sign, minutes, stroke.altKey);
  if (!held && !stroke.altKey) return null;
  return { do: "nudge", nudge: sign.axis === "time" ? { move: minutes } : { rooms: sign.by } };
}

function resized(sign: Sign, minutes: number, atStart: boolean): Command {
  if (sign.axis === "room") return { do: "nudge", nudge: { wider: sign.by } };
  return { do: "nudge", nudge: atStart ? { start: minutes } : { end: minutes } };
}

interface Sign {
  axis: "time" | "room";
  by: 1 | -1;
}

function signOf(key: string): Sign | null {
  switch (key) {
    case "ArrowUp":
      return { axis: "time", by: -1 };
    case "ArrowDown":
      return { axis: "time", by: 1 };
    case "ArrowLeft":
      return { axis: "room", by: -1 };
    case "ArrowRight":
      return { axis: "room", by: 1 };
  }
  return null;
}

function isBare(stroke: Stroke): boolean {
  return !stroke.shiftKey && !stroke.altKey && !stroke.ctrlKey && !stroke.metaKey;
}
