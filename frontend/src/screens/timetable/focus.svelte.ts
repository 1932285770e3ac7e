import { tick } from "svelte";
import type { ID, Placement } from "$lib/api";
import { neighbour, scrollToShow, type Box, type Direction, type Stand } from "$lib/timetable";
import type { Surface } from "./surface.svelte";

/** Where the keyboard stands: one session of the grid and one of the tray can be reached with Tab, the arrows do the rest.
    An act never loses the focus: when its session has gone, the one that took its turn in the reading gets it. */
export class Focus {
  #stand = $state.raw<Stand>({ id: "", strip: 0 });
  #inTray = $state<ID>("");
  #rank = 0;
  #isOurs = false;
  readonly #surface: Surface;
  #root: HTMLElement | null = null;
  #scroller: HTMLElement | null = null;

  constructor(surface: Surface) {
    this.#surface = surface;
  }

  attach(root: HTMLElement | null, scroller: HTMLElement | null): void {
    this.#root = root;
    this.#scroller = scroller;
  }

  /** The session of the grid that Tab reaches. */
  readonly gridId = $derived.by((): ID => {
    const { boxes, rank } = this.#surface;
    return rank.has(this.#stand.id) ? this.#stand.id : (boxes[0]?.id ?? "");
  });
  readonly trayId = $derived.by((): ID => {
    const { tray } = this.#surface;
    return tray.some((session) => session.id === this.#inTray) ? this.#inTray : (tray[0]?.id ?? "");
  });

  /** Notes that a session of the grid has the focus. */
  stoodOn(id: ID): void {
    this.#isOurs = true;
    const box = this.#surface.boxOf(id);
    if (!box) return;
    this.#rank = this.#surface.rank.get(id) ?? 1;
    if (id !== this.#stand.id) this.#stand = { id, strip: box.strips[0] ?? 0 };
  }
  stoodInTray(id: ID): void {
    this.#isOurs = true;
    this.#inTray = id;
  }

  /** Notes that the focus went somewhere else in the window. */
  left(): void {
    this.#isOurs = false;
  }

  /** Goes where an arrow leads; the id of the session there, or "" at the edge. */
  go(to: Direction): ID {
    const stand = neighbour(this.#surface.boxes, { ...this.#stand, id: this.gridId }, to);
    if (!stand) return "";
    this.#stand = stand;
    void this.toGrid(stand.id);
    return stand.id;
  }

  goInTray(to: Direction): void {
    const { tray } = this.#surface;
    const at = tray.findIndex((session) => session.id === this.trayId);
    const next = { left: at - 1, up: at - 1, right: at + 1, down: at + 1, first: 0, last: tray.length - 1 }[to];
    const session = tray[next];
    if (session) void this.toTray(session.id);
  }

  /** Puts the focus on a session of the grid and brings it into view. */
  async toGrid(id: ID): Promise<void> {
    this.#surface.kept = new Set([id]);
    await tick();
    const box = this.#surface.boxOf(id);
    if (!box) return;
    this.#reveal(box);
    this.#element(id)?.focus({ preventScroll: true });
  }

  async toTray(id: ID): Promise<void> {
    this.#inTray = id;
    await tick();
    this.#element(id)?.focus();
  }

  /** Wherever the session is now: on the grid or in the tray. */
  async to(id: ID): Promise<void> {
    await tick();
    return this.#surface.boxOf(id) ? this.toGrid(id) : this.toTray(id);
  }

  /** Gives the focus to the session that comes after one that has gone. */
  async next(): Promise<void> {
    await tick();
    const { boxes, tray } = this.#surface;
    const box = boxes[Math.min(this.#rank, boxes.length) - 1];
    if (box) return this.toGrid(box.id);
    if (tray[0]) return this.toTray(tray[0].id);
    this.#root?.querySelector<HTMLElement>("[data-new]")?.focus();
  }

  /** While a session is held over another day its card is not there: the keys still belong to the timetable. */
  async hold(): Promise<void> {
    await tick();
    if (document.activeElement === document.body) this.#root?.focus();
  }

  /** Gives a lost focus to whatever took the turn of the session that had it, such as after an undo. */
  async mend(): Promise<void> {
    // Whoever did the act may know better where the focus goes: they are first.
    await new Promise(requestAnimationFrame);
    if (this.#isOurs && document.activeElement === document.body) await this.next();
  }

  /** Brings where a session would land into view. */
  reveal(placement: Placement): void {
    if (this.#surface.shows(placement.dayId)) this.#reveal(this.#surface.outlineOf(placement));
  }

  /** Brings a session into view, and its day. */
  show(id: ID): void {
    this.#surface.showDayOf(id);
    this.keepInView(id);
  }

  /** Brings a session of the day that is shown into view. */
  keepInView(id: ID): void {
    const box = this.#surface.boxOf(id);
    if (box) this.#reveal(box);
  }

  #reveal(box: Box): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    const { size } = this.#surface;
    const { left, top, width, height } = box.main;
    const [x, y] = [scroller.scrollLeft, scroller.scrollTop];
    const by = {
      left: scrollToShow({ from: left, to: left + width }, { from: x, to: x + size.width }),
      top: scrollToShow({ from: top - 8, to: top + height + 8 }, { from: y, to: y + size.height }),
    };
    scroller.scrollBy({ ...by, behavior: "instant" });
    this.#surface.look({ left: scroller.scrollLeft, top: scroller.scrollTop });
  }

  #element(id: ID): HTMLElement | null {
    return this.#root?.querySelector<HTMLElement>(`[data-session="${CSS.escape(id)}"]`) ?? null;
  }
}
