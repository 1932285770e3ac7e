import type { Kind } from "$lib/api";

const everybody: readonly Kind[] = ["opening", "break", "meal", "social", "closing"];

/** Claims that a new session of this kind is offered in all rooms, whichever room was clicked; the keys and the right edge
    change that afterwards. */
export function gathers(kind: Kind): boolean {
  return everybody.includes(kind);
}
