/** On which side of its button a tip stands, where there is room. */
export type Side = "top" | "right" | "bottom" | "left";

interface Extent {
  width: number;
  height: number;
}

interface Frame extends Extent {
  left: number;
  top: number;
}

const apart = 6; // px between a button and its tip
const margin = 8; // px to the border of the window

const opposite: Record<Side, Side> = { top: "bottom", bottom: "top", left: "right", right: "left" };

/** Where a tip stands, in pixels of the window: on its side, on the other one where the window ends, and never beyond it. */
export function placeTip(button: Frame, tip: Extent, side: Side, screen: Extent): { left: number; top: number } {
  const wanted = beside(button, tip, side);
  const kept = { left: held(wanted.left, tip.width, screen.width), top: held(wanted.top, tip.height, screen.height) };
  if (!covers(kept, tip, button)) return kept;
  const { left, top } = beside(button, tip, opposite[side]);
  return { left: held(left, tip.width, screen.width), top: held(top, tip.height, screen.height) };
}

function beside(button: Frame, tip: Extent, side: Side): { left: number; top: number } {
  const middle = { left: button.left + (button.width - tip.width) / 2, top: button.top + (button.height - tip.height) / 2 };
  switch (side) {
    case "top":
      return { left: middle.left, top: button.top - tip.height - apart };
    case "bottom":
      return { left: middle.left, top: button.top + button.height + apart };
    case "left":
      return { left: button.left - tip.width - apart, top: middle.top };
    case "right":
      return { left: button.left + button.width + apart, top: middle.top };
  }
}

function covers(at: { left: number; top: number }, tip: Extent, button: Frame): boolean {
  const isBeside = at.left >= button.left + button.width || at.left + tip.width <= button.left;
  return !isBeside && at.top < button.top + button.height && at.top + tip.height > button.top;
}

function held(at: number, length: number, room: number): number {
  return Math.max(margin, Math.min(at, room - length - margin));
}
