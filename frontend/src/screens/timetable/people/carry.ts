import type { ID, Ref } from "$lib/api";
import type { Point } from "$lib/timetable";

/** What the hand does with a person of the list. */
export type Carry =
  | { name: "idle" }
  /** The button is down; it may still be a click. */
  | { name: "armed"; person: ID; point: Point }
  | { name: "carrying"; by: "pointer" | "keys"; person: ID; over: Ref | null }
  | { name: "dropped"; person: ID; over: Ref };

export type Event =
  | { kind: "press"; person: ID; point: Point }
  | { kind: "motion"; point: Point; over: Ref | null }
  /** A person was taken with the keys, which walk from session to session. */
  | { kind: "take"; person: ID }
  | { kind: "over"; over: Ref | null }
  | { kind: "release" }
  | { kind: "escape" };

export const idle: Carry = { name: "idle" };

const slack = 4; // px that a hand trembles while clicking

/** The next state after something happened. */
export function next(carry: Carry, event: Event): Carry {
  switch (event.kind) {
    case "press":
      return { name: "armed", person: event.person, point: event.point };
    case "take":
      return { name: "carrying", by: "keys", person: event.person, over: null };
    case "motion":
      return moved(carry, event.point, event.over);
    case "over":
      return carry.name === "carrying" ? { ...carry, over: same(carry.over, event.over) } : carry;
    case "release":
      return carry.name === "carrying" && carry.over ? { name: "dropped", person: carry.person, over: carry.over } : idle;
    case "escape":
      return idle;
  }
}

function moved(carry: Carry, point: Point, over: Ref | null): Carry {
  if (carry.name === "armed") {
    if (Math.hypot(point.x - carry.point.x, point.y - carry.point.y) < slack) return carry;
    return { name: "carrying", by: "pointer", person: carry.person, over };
  }
  if (carry.name !== "carrying" || carry.by === "keys" || same(carry.over, over) === carry.over) return carry;
  return { ...carry, over };
}

// The old value when nothing changed: whoever reads it is told less often.
function same(was: Ref | null, now: Ref | null): Ref | null {
  return was?.table === now?.table && was?.id === now?.id ? was : now;
}
