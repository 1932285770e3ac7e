import { minutesAt, type Held, type Point, type Spot } from "$lib/timetable";
import type { Hand } from "./hand.svelte";
import type { Surface } from "./surface.svelte";

const edge = 44; // px from the border of the window on the grid where it begins to scroll
const fastest = 18; // px a frame
const dwell = 350; // ms over the tab of another day until it opens

/** Follows the pointer from press to release. Only while a button is down does it listen to the window. */
export class Pointer {
  readonly #hand: Hand;
  readonly #surface: Surface;
  readonly #frame: () => { scroller: HTMLElement; canvas: HTMLElement } | null;
  #at: Point = { x: 0, y: 0 };
  #rolling = 0;
  #waiting: { day: string; timer: number } | null = null;
  #letGo: (() => void) | null = null;

  constructor(hand: Hand, surface: Surface, frame: () => { scroller: HTMLElement; canvas: HTMLElement } | null) {
    this.#hand = hand;
    this.#surface = surface;
    this.#frame = frame;
  }

  press(event: PointerEvent, held: Held): void {
    if (event.button !== 0 || event.pointerType === "touch") return;
    this.#at = { x: event.clientX, y: event.clientY };
    this.#hand.feel({ kind: "press", held, point: this.#at, at: this.spotAt(this.#at) });
    this.#listen();
  }

  /** Where a point of the window is. */
  spotAt({ x, y }: Point): Spot {
    const under = document.elementFromPoint(x, y);
    if (under?.closest("[data-tray]")) return { on: "tray" };
    const frame = this.#frame();
    if (!frame || !isWithin(windowOf(frame), { x, y })) return { on: "nowhere" };
    const canvas = frame.canvas.getBoundingClientRect();
    const { columns, columnWidth, scale, dayId, hours } = this.#surface;
    const column = Math.floor((x - canvas.left) / columnWidth);
    const minutes = minutesAt(scale, y - canvas.top);
    if (column < 0 || column >= columns.count || minutes < hours.from || minutes > hours.to) return { on: "nowhere" };
    return { on: "grid", dayId, minutes, column };
  }

  #listen(): void {
    const move = (event: PointerEvent) => this.#moved({ x: event.clientX, y: event.clientY });
    const up = () => this.#end(() => this.#hand.feel({ kind: "release" }));
    const cancel = () => this.#end(() => this.#hand.feel({ kind: "escape" }));
    const key = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      cancel();
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", up);
    addEventListener("pointercancel", cancel);
    addEventListener("blur", cancel);
    addEventListener("keydown", key, true);
    this.#letGo = () => {
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", up);
      removeEventListener("pointercancel", cancel);
      removeEventListener("blur", cancel);
      removeEventListener("keydown", key, true);
    };
  }

  #end(feel: () => void): void {
    this.stop();
    feel();
  }

  /** Forgets the pointer, when the screen goes away. */
  stop(): void {
    this.#letGo?.();
    this.#letGo = null;
    cancelAnimationFrame(this.#rolling);
    this.#rolling = 0;
    this.#await(null);
  }

  #moved(at: Point): void {
    this.#at = at;
    this.#hand.feel({ kind: "motion", point: at, at: this.spotAt(at) });
    if (!this.#hand.isDragging) return;
    this.#roll();
    this.#await(document.elementFromPoint(at.x, at.y)?.closest<HTMLElement>("[data-day]")?.dataset.day ?? null);
  }

  // Near the border the grid comes towards the hand.
  #roll(): void {
    const frame = this.#frame();
    if (this.#rolling || !frame) return;
    const step = () => {
      this.#rolling = 0;
      const by = speed(windowOf(frame), this.#at);
      if (!this.#hand.isDragging || (by.x === 0 && by.y === 0)) return;
      const { scrollLeft, scrollTop } = frame.scroller;
      frame.scroller.scrollBy(by.x, by.y);
      if (frame.scroller.scrollLeft === scrollLeft && frame.scroller.scrollTop === scrollTop) return;
      this.#hand.feel({ kind: "motion", point: this.#at, at: this.spotAt(this.#at) });
      this.#rolling = requestAnimationFrame(step);
    };
    this.#rolling = requestAnimationFrame(step);
  }

  #await(day: string | null): void {
    if (this.#waiting?.day === day) return;
    if (this.#waiting) clearTimeout(this.#waiting.timer);
    this.#waiting = day ? { day, timer: window.setTimeout(() => this.#surface.show(day), dwell) } : null;
  }
}

interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

// The window on the grid: what the heads and the hours, which stick, do not cover.
function windowOf({ scroller, canvas }: { scroller: HTMLElement; canvas: HTMLElement }): Frame {
  const outer = scroller.getBoundingClientRect();
  return {
    left: outer.left + canvas.offsetLeft, top: outer.top + canvas.offsetTop,
    right: outer.left + scroller.clientWidth, bottom: outer.top + scroller.clientHeight,
  };
}

function isWithin(frame: Frame, { x, y }: Point): boolean {
  return x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom;
}

function speed(frame: Frame, at: Point): Point {
  if (at.x < frame.left - edge || at.y < frame.top - edge) return { x: 0, y: 0 };
  return { x: pull(frame.left, frame.right, at.x), y: pull(frame.top, frame.bottom, at.y) };
}

function pull(low: number, high: number, at: number): number {
  if (at < low + edge) return -Math.min(fastest, Math.ceil((low + edge - at) / 3));
  return at > high - edge ? Math.min(fastest, Math.ceil((at - high + edge) / 3)) : 0;
}
