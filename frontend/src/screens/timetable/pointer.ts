import type { Held, Point, Spot } from "$lib/timetable";
import { mannerOf } from "./gestures";
import type { Hand } from "./hand.svelte";
import type { Surface } from "./surface.svelte";

/** The parts of the screen that a session can be held over. */
export interface Parts {
  scroller: HTMLElement;
  canvas: HTMLElement;
  tray: HTMLElement;
  days: HTMLElement[];
}

const edge = 44; // px from the border of the window on the grid where it begins to scroll
const fastest = 18; // px a frame
const dwell = 350; // ms over the tab of another day until it opens

/** Follows the pointer from press to release. Only while a button is down does it listen to the window. */
export class Pointer {
  readonly #hand: Hand;
  readonly #surface: Surface;
  readonly #frame: () => Parts | null;
  #chart: Chart | null = null;
  #at: Point = { x: 0, y: 0 };
  #pressed: Point = { x: 0, y: 0 };
  #rolling = 0;
  #waiting: { day: string; timer: number } | null = null;
  #letGo: (() => void) | null = null;

  constructor(hand: Hand, surface: Surface, frame: () => Parts | null) {
    this.#hand = hand;
    this.#surface = surface;
    this.#frame = frame;
  }

  press(event: PointerEvent, held: Held): void {
    if (event.button !== 0 || event.pointerType === "touch") return;
    this.#at = { x: event.clientX, y: event.clientY };
    this.#pressed = this.#at;
    this.#chart = this.#survey();
    this.#hand.feel({ kind: "press", held, point: this.#at, at: this.spotAt(this.#at), manner: mannerOf(event) });
    this.#listen();
  }

  /** Where a point of the window is. */
  spotAt({ x, y }: Point): Spot {
    const chart = this.#chart ?? this.#survey();
    if (!chart) return { on: "nowhere" };
    if (isWithin(chart.tray, { x, y })) return { on: "tray" };
    if (!isWithin(chart.grid, { x, y })) return { on: "nowhere" };
    const { scroll } = this.#surface;
    return this.#surface.spotAt({ x: x - chart.grid.left + scroll.left, y: y - chart.grid.top + scroll.top }) ?? { on: "nowhere" };
  }

  // Where things are does not change while a session is dragged; asking the browser at every motion would make it lay
  // out the page each time.
  #survey(): Chart | null {
    const frame = this.#frame();
    return frame && { grid: windowOf(frame), tray: rectOf(frame.tray), days: frame.days.map((tab) => [tab.dataset.day ?? "", rectOf(tab)]) };
  }

  #listen(): void {
    const move = (event: PointerEvent) => this.#moved({ x: event.clientX, y: event.clientY });
    const up = () => this.#end(() => this.#hand.feel({ kind: "release" }));
    const cancel = () => this.#end(() => this.#hand.feel({ kind: "escape" }));
    const key = (event: KeyboardEvent) => {
      const isEscape = event.key === "Escape";
      // Alt would open the menu of the window.
      if (isEscape || event.key === "Alt") swallow(event);
      if (isEscape) cancel();
      else this.#hand.feel({ kind: "manner", manner: mannerOf(event) });
    };
    addEventListener("pointermove", move);
    addEventListener("pointerup", up);
    addEventListener("pointercancel", cancel);
    addEventListener("blur", cancel);
    addEventListener("keydown", key, true);
    addEventListener("keyup", key, true);
    this.#letGo = () => {
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", up);
      removeEventListener("pointercancel", cancel);
      removeEventListener("blur", cancel);
      removeEventListener("keydown", key, true);
      removeEventListener("keyup", key, true);
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
    this.#chart = null;
    this.#await(null);
  }

  #moved(at: Point): void {
    this.#at = at;
    this.#hand.feel({ kind: "motion", point: at, at: this.spotAt(at) });
    if (!this.#hand.isDragging) return;
    this.#roll();
    this.#await(this.#chart?.days.find(([, tab]) => isWithin(tab, at))?.[0] ?? null);
  }

  // Near the border the grid comes towards the hand.
  #roll(): void {
    const scroller = this.#frame()?.scroller;
    const grid = this.#chart?.grid;
    if (this.#rolling || !scroller || !grid || isStill(this.#pull(grid))) return;
    const step = () => {
      this.#rolling = 0;
      const by = this.#pull(grid);
      if (!this.#hand.isDragging || isStill(by) || !this.#scroll(scroller, by)) return;
      this.#hand.feel({ kind: "motion", point: this.#at, at: this.spotAt(this.#at) });
      this.#rolling = requestAnimationFrame(step);
    };
    this.#rolling = requestAnimationFrame(step);
  }

  // How far to scroll in this frame; not beyond the beginning, where asking the browser would cost a layout for nothing.
  #pull(grid: Frame): Point {
    const { left, top } = this.#surface.scroll;
    const { x, y } = speed(grid, this.#at);
    return { x: Math.max(this.#meant(x, "x"), -left), y: Math.max(this.#meant(y, "y"), -top) };
  }

  // A session that was taken near the border is not meant to scroll until the hand goes further that way.
  #meant(pull: number, axis: "x" | "y"): number {
    const gone = this.#at[axis] - this.#pressed[axis];
    return Math.sign(gone) === Math.sign(pull) && Math.abs(gone) > edge / 2 ? pull : 0;
  }

  // False at the end of the grid.
  #scroll(scroller: HTMLElement, by: Point): boolean {
    const { left, top } = this.#surface.scroll;
    scroller.scrollBy(by.x, by.y);
    this.#surface.look({ left: scroller.scrollLeft, top: scroller.scrollTop });
    return scroller.scrollLeft !== left || scroller.scrollTop !== top;
  }

  #await(day: string | null): void {
    if (this.#waiting?.day === day) return;
    if (this.#waiting) clearTimeout(this.#waiting.timer);
    this.#waiting = day ? { day, timer: window.setTimeout(() => this.#surface.show(day), dwell) } : null;
  }
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Where the parts of the screen are. */
interface Chart {
  grid: Frame;
  tray: Frame;
  days: [string, Frame][];
}

interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

// The window on the grid: what the heads and the hours, which stick, do not cover.
function windowOf({ scroller, canvas }: Parts): Frame {
  const outer = scroller.getBoundingClientRect();
  return {
    left: outer.left + canvas.offsetLeft, top: outer.top + canvas.offsetTop,
    right: outer.left + scroller.clientWidth, bottom: outer.top + scroller.clientHeight,
  };
}

function rectOf(element: HTMLElement): Frame {
  return element.getBoundingClientRect();
}

function isStill({ x, y }: Point): boolean {
  return x === 0 && y === 0;
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
