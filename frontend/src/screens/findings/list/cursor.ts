import type { Line } from "../groups";

/** What a key does in the list: go to a line, or fold or unfold a group. */
export type Stroke = { to: number } | { fold: string } | { unfold: string };

/** Reads the keys that move in a list with headings, as a tree does. Null: the key is none of them. */
export function strokeOf(key: string, at: number, lines: readonly Line[], page: number): Stroke | null {
  const last = lines.length - 1;
  const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last, PageDown: at + page, PageUp: at - page };
  const to = steps[key];
  if (to !== undefined) return { to: Math.min(last, Math.max(0, to)) };
  const line = lines[at];
  if (!line || (key !== "ArrowLeft" && key !== "ArrowRight")) return null;
  return key === "ArrowLeft" ? outward(line, lines) : inward(line, at);
}

function outward(line: Line, lines: readonly Line[]): Stroke | null {
  if (line.row) return { to: lines.findIndex((other) => !other.row && other.group === line.group) };
  return line.isOpen ? { fold: line.group.code } : null;
}

function inward(line: Line, at: number): Stroke | null {
  if (line.row) return null;
  return line.isOpen ? { to: at + 1 } : { unfold: line.group.code };
}
