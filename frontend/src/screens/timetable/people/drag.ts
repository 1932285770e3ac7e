import type { ID, Ref } from "$lib/api";
import type { Point } from "$lib/timetable";
import type { Surface } from "../surface.svelte";
import type { People } from "./people.svelte";

const edge = 44; // px from the border of the grid where it begins to scroll
const fastest = 16; // px a frame
const dwell = 350; // ms over the tab of another day until it opens

/** Follows the pointer that carries a person from the list to a session of the grid, of the tray, or to a seat of the
    inspector. Only while a button is down does it listen to the window. */
export class Drag {
  readonly #people: People;
  readonly #surface: Surface;
  readonly #scroller: () => HTMLElement | null;
  #at: Point = { x: 0, y: 0 };
  #pressed: Point = { x: 0, y: 0 };
  #rolling = 0;
  #waiting: { day: ID; timer: number } | null = null;
  #letGo: (() => void) | null = null;
  /** Called as the hand moves, for what follows it. */
  onmoved: (at: Point) => void = () => undefined;

  constructor(people: People, surface: Surface, scroller: () => HTMLElement | null) {
    this.#people = people;
    this.#surface = surface;
    this.#scroller = scroller;
  }

  press(event: PointerEvent, person: ID): void {
    if (event.button !== 0 || event.pointerType === "touch") return;
    this.#pressed = { x: event.clientX, y: event.clientY };
    this.#people.feel({ kind: "press", person, point: this.#pressed });
    const move = (e: PointerEvent) => this.#moved({ x: e.clientX, y: e.clientY });
    const up = () => this.#end(() => this.#people.feel({ kind: "release" }));
    const cancel = () => this.#end(() => this.#people.letGo());
    const key = (e: KeyboardEvent) => {
      if (e.key !== "Escape") return;
      e.preventDefault();
      e.stopPropagation();
      cancel();
    };
    const listening = new AbortController();
    const options = { signal: listening.signal };
    addEventListener("pointermove", move, options);
    addEventListener("pointerup", up, options);
    addEventListener("pointercancel", cancel, options);
    addEventListener("blur", cancel, options);
    addEventListener("keydown", key, { ...options, capture: true });
    this.#letGo = () => listening.abort();
  }

  /** Forgets the pointer, when the screen goes away. */
  stop(): void {
    this.#letGo?.();
    this.#letGo = null;
    cancelAnimationFrame(this.#rolling);
    this.#rolling = 0;
    this.#await("");
  }

  #end(feel: () => void): void {
    this.stop();
    feel();
  }

  #moved(at: Point): void {
    this.#at = at;
    const element = document.elementFromPoint(at.x, at.y);
    this.#people.feel({ kind: "motion", point: at, over: targetAt(element) });
    if (!this.#people.heldId) return;
    this.onmoved(at);
    this.#await(element?.closest<HTMLElement>("[data-day]")?.dataset.day ?? "");
    this.#roll();
  }

  // Near the border the grid comes towards the hand.
  #roll(): void {
    const scroller = this.#scroller();
    if (this.#rolling || !scroller || !this.#people.heldId) return;
    const by = meant(pull(scroller.getBoundingClientRect(), this.#at), this.#pressed, this.#at);
    if (by.x === 0 && by.y === 0) return;
    this.#rolling = requestAnimationFrame(() => {
      this.#rolling = 0;
      scroller.scrollBy(by.x, by.y);
      this.#moved(this.#at);
    });
  }

  #await(day: ID): void {
    if ((this.#waiting?.day ?? "") === day) return;
    if (this.#waiting) clearTimeout(this.#waiting.timer);
    this.#waiting = day ? { day, timer: window.setTimeout(() => this.#surface.show(day), dwell) } : null;
  }
}

function targetAt(element: Element | null): Ref | null {
  const seat = element?.closest<HTMLElement>("[data-seat]")?.dataset.seat;
  if (seat) return { table: "seat", id: seat };
  const card = element?.closest<HTMLElement>("[data-of], [data-session]");
  const session = card?.dataset.of ?? card?.dataset.session;
  return session ? { table: "session", id: session } : null;
}

function pull(box: DOMRect, { x, y }: Point): Point {
  if (x < box.left || x > box.right || y < box.top || y > box.bottom) return { x: 0, y: 0 };
  return { x: toward(box.left, box.right, x), y: toward(box.top, box.bottom, y) };
}

// The hand comes from the list beside the grid: crossing that border is not meant to scroll.
function meant(by: Point, from: Point, to: Point): Point {
  return { x: by.x * (to.x - from.x) > 0 ? by.x : 0, y: by.y * (to.y - from.y) > 0 ? by.y : 0 };
}

function toward(low: number, high: number, at: number): number {
  if (at < low + edge) return -Math.min(fastest, Math.ceil((low + edge - at) / 3));
  return at > high - edge ? Math.min(fastest, Math.ceil((at - high + edge) / 3)) : 0;
}
