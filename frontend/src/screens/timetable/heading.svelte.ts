import { api, type ID, type Room } from "$lib/api";
import { t } from "$lib/i18n";
import type { Acts, Announcer } from "$lib/state";
import { axesOf, beforeAmong, type Strip } from "$lib/timetable";
import type { Surface } from "./surface.svelte";

const slack = 5; // px that a hand trembles while clicking

/** The heads of the rooms: which one Tab reaches, and one that is on its way to another place. */
export class Heading {
  /** The strip whose head Tab reaches, by its number. */
  stop = $state(0);
  /** The room that is dragged; empty: none. */
  held = $state<ID>("");
  /** The gap between the rooms of a day that it would go into; -1: it would stay. */
  gap = $state(-1);
  #from: { at: number; room: ID; strip: Strip; origin: DOMRect } | null = null;
  readonly #surface: Surface;
  readonly #acts: Acts;
  readonly #announcer: Announcer;

  constructor(surface: Surface, acts: Acts, announcer: Announcer) {
    this.#surface = surface;
    this.#acts = acts;
    this.#announcer = announcer;
  }

  press(event: PointerEvent & { currentTarget: HTMLElement }, room: Room, strip: Strip): void {
    const heads = event.currentTarget.closest("[data-heads]");
    if (event.button !== 0 || !heads) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const origin = heads.getBoundingClientRect();
    this.#from = { at: this.#across(event, origin), room: room.id, strip, origin };
  }

  move(event: PointerEvent & { currentTarget: HTMLElement }): void {
    if (!this.#from) return;
    const { at, room, strip, origin } = this.#from;
    const across = this.#across(event, origin);
    if (!this.held && Math.abs(across - at) < slack) return;
    this.held = room;
    const day = this.#surface.strips.filter(({ dayId }) => dayId === strip.dayId);
    const gap = day.filter(({ from, to, column }) => column < this.#shown.length && (from + to) / 2 < across).length;
    this.gap = this.#before(room, gap) === null ? -1 : gap;
  }

  /** Lets go; claims that it was a drag and no click. */
  drop(): boolean {
    const { held, gap } = this;
    if (held && gap >= 0) void this.#put(held, gap);
    this.cancel();
    return held !== "";
  }

  cancel(): void {
    this.#from = null;
    this.held = "";
    this.gap = -1;
  }

  /** Moves a room by a place among those that are shown. */
  async step(room: Room, by: 1 | -1): Promise<void> {
    const at = this.#shown.indexOf(room.id);
    const gap = by > 0 ? at + 2 : at - 1;
    if (this.#before(room.id, gap) === null) return this.#announcer.say(t("views.said_edge", { room: room.name }));
    await this.#put(room.id, gap);
    this.stop = Math.max(0, this.#surface.strips.findIndex((strip) => this.#shown[strip.column] === room.id));
    this.#announcer.say(t("views.said_moved", { room: room.name, n: this.#shown.indexOf(room.id) + 1, all: this.#shown.length }));
  }

  get #shown(): ID[] {
    return this.#surface.rooms.map((room) => room.id);
  }

  #before(room: ID, gap: number): ID | null {
    return beforeAmong(this.#surface.allRooms.map(({ id }) => id), this.#shown, room, gap);
  }

  async #put(room: ID, gap: number): Promise<void> {
    const before = this.#before(room, gap);
    if (before !== null) await this.#acts.run(() => api.rooms.move(room, before));
  }

  #across(event: PointerEvent, origin: DOMRect): number {
    return axesOf(this.#surface.way, { x: event.clientX - origin.left, y: event.clientY - origin.top }).across;
  }
}
