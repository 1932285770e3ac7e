import type { Stroke } from "$lib/timetable";
import type { Step } from "./stand";

/** What a key asks for on the list. */
export type Command =
  | { do: "walk"; to: Step }
  /** Walks and chooses what is between. */
  | { do: "extend"; to: "up" | "down" }
  /** Edits the cell; with what was typed when a letter began it. */
  | { do: "edit"; typed: string }
  | { do: "shift"; minutes: number }
  | { do: "finding"; by: 1 | -1 }
  | { do: "choose" | "choose_all" | "escape" | "open" | "unplace" | "delete" | "duplicate" | "help" };

const steps: Record<string, Step> = {
  ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right", Home: "home", End: "end", PageUp: "page_up", PageDown: "page_down",
};
const step = { fine: 5, coarse: 30 }; // minutes, as on the grid

/** Reads a key; null when it means nothing here. */
export function commandOf(stroke: Stroke): Command | null {
  const { key, shiftKey, altKey } = stroke;
  if (key === "F8") return { do: "finding", by: shiftKey ? -1 : 1 };
  if (stroke.ctrlKey || stroke.metaKey) return withControl(stroke);
  if (altKey) return shifting(key, step.fine);
  if (shiftKey && (key === "ArrowUp" || key === "ArrowDown")) return { do: "extend", to: key === "ArrowUp" ? "up" : "down" };
  const to = steps[key];
  if (to) return shiftKey ? null : { do: "walk", to };
  return named(key, shiftKey) ?? (key.length === 1 ? { do: "edit", typed: key } : null);
}

function named(key: string, shiftKey: boolean): Command | null {
  switch (key) {
    case " ":
      return { do: "choose" };
    case "Enter":
    case "F2":
      return { do: "edit", typed: "" };
    case "Escape":
      return { do: "escape" };
    case "Delete":
      return { do: shiftKey ? "delete" : "unplace" };
    case "?":
      return { do: "help" };
  }
  return null;
}

function withControl({ key, altKey, shiftKey }: Stroke): Command | null {
  if (altKey) return shifting(key, step.coarse);
  if (shiftKey) return null;
  switch (key.toLowerCase()) {
    case "home":
      return { do: "walk", to: "first" };
    case "end":
      return { do: "walk", to: "last" };
    case "a":
      return { do: "choose_all" };
    case "d":
      return { do: "duplicate" };
    case "enter":
      return { do: "open" };
  }
  return null;
}

function shifting(key: string, minutes: number): Command | null {
  if (key === "ArrowUp") return { do: "shift", minutes: -minutes };
  return key === "ArrowDown" ? { do: "shift", minutes } : null;
}
