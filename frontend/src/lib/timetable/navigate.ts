import type { ID } from "$lib/api";
import type { Direction } from "./keys";
import type { Box } from "./layout";

/** Where the keyboard stands: a session, and the strip it came along, so that a plenary in between does not lose it. */
export interface Stand {
  id: ID;
  strip: number;
}

/** The session that an arrow leads to; null at the edge. Up and down keep to the room; left and right go to the nearest at
    that hour, and where there is none, on in the order of reading: so every session can be reached. */
export function neighbour(boxes: readonly Box[], from: Stand, to: Direction): Stand | null {
  const at = boxes.findIndex((box) => box.id === from.id);
  const here = boxes[at];
  if (!here || to === "first" || to === "last") return standOn(to === "last" ? boxes.at(-1) : boxes[0], from.strip);
  const strip = here.strips.includes(from.strip) ? from.strip : (here.strips[0] ?? 0);
  if (to === "up" || to === "down") return alongRoom(boxes, at, strip, to === "down" ? 1 : -1);
  const by = to === "right" ? 1 : -1;
  return beside(boxes, here, by) ?? standOn(boxes[at + by], strip);
}

function standOn(box: Box | undefined, strip: number): Stand | null {
  if (!box) return null;
  return { id: box.id, strip: box.strips.includes(strip) ? strip : (box.strips[0] ?? 0) };
}

function alongRoom(boxes: readonly Box[], at: number, strip: number, by: 1 | -1): Stand | null {
  for (let i = at + by; i >= 0 && i < boxes.length; i += by) {
    if (boxes[i]?.strips.includes(strip)) return standOn(boxes[i], strip);
  }
  return null;
}

// The nearest strip on that side with a session that runs at the same time; there, the one that starts nearest.
function beside(boxes: readonly Box[], here: Box, by: 1 | -1): Stand | null {
  const edge = by > 0 ? Math.max(...here.strips) : Math.min(...here.strips);
  const far = (box: Box) => Math.min(...box.strips.map((c) => (c - edge) * by).filter((d) => d > 0));
  const found = boxes
    .filter((box) => box !== here && box.start < here.end && here.start < box.end && Number.isFinite(far(box)))
    .sort((a, b) => far(a) - far(b) || Math.abs(a.start - here.start) - Math.abs(b.start - here.start))[0];
  return found ? { id: found.id, strip: edge + far(found) * by } : null;
}
