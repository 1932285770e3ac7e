import type { ID, Placement } from "$lib/api";
import { t } from "$lib/i18n";
import type { Announcer, Board, Selection } from "$lib/state";
import { bandBeside, bandOf, caughtIn, spanOf, toggled } from "$lib/timetable";
import type { Moves } from "./moves.svelte";
import type { Surface } from "./surface.svelte";

const none: ReadonlySet<ID> = new Set();

/** The sessions that are chosen together: an act on one of them is an act on all. The inspector shows the last one. */
export class Chosen {
  #ids = $state.raw<ReadonlySet<ID>>(none);
  /** Where a choice up to another session begins. */
  #anchor: ID = "";
  /** Several are being chosen: walking by with the arrows changes nothing. */
  #gathering = $state(false);
  readonly #board: Board;
  readonly #selection: Selection;
  readonly #surface: Surface;
  readonly #moves: Moves;
  readonly #announcer: Announcer;

  constructor(board: Board, selection: Selection, surface: Surface, moves: Moves, announcer: Announcer) {
    this.#board = board;
    this.#selection = selection;
    this.#surface = surface;
    this.#moves = moves;
    this.#announcer = announcer;
  }

  /** What is selected elsewhere, such as in a list, is chosen alone. What is gone is not chosen any more. */
  readonly ids = $derived.by((): ReadonlySet<ID> => {
    const selected = this.#selection.idOf("session");
    if (selected && !this.#ids.has(selected)) return new Set([selected]);
    const there = [...this.#ids].filter((id) => this.#board.sessions.get(id));
    return selected || there.length > 1 || this.#gathering ? new Set(there) : none;
  });

  has(id: ID): boolean {
    return this.ids.has(id);
  }
  get isGathering(): boolean {
    return this.#gathering;
  }

  /** What an act on a session concerns: everything chosen when it is one of them, or else only it. It comes first. */
  with(id: ID): ID[] {
    return this.has(id) ? [id, ...[...this.ids].filter((other) => other !== id)] : [id];
  }

  only(id: ID): void {
    this.#gathering = false;
    this.#anchor = id;
    this.#ids = new Set([id]);
    this.#selection.pick("session", id);
  }

  /** Adds one or takes it away. */
  toggle(id: ID): void {
    const ids = toggled(this.ids, id);
    this.#anchor = id;
    this.#take(ids, ids.has(id) ? id : ([...ids].at(-1) ?? ""));
  }

  /** Everything between the last one that was chosen and this one. */
  spanTo(id: ID): void {
    const anchor = this.#surface.boxOf(this.#anchor) ? this.#anchor : this.#selection.idOf("session") || id;
    const span = this.#surface.boxOf(anchor) && this.#surface.boxOf(id) ? spanOf(this.#surface.boxes, anchor, id) : [anchor, id];
    this.#anchor = anchor;
    this.#take(new Set(span), id);
  }

  /** Everything that is shown. */
  all(last: ID): void {
    this.#take(new Set(this.#surface.boxes.map((box) => box.id)), last);
  }

  band(id: ID): void {
    const band = this.bandOf(id);
    if (band.length < 2) return this.#announcer.say(t("hand.said_no_band"));
    this.#anchor = id;
    this.#take(new Set(band), id);
  }

  /** The sessions that start together with one, side by side; that one alone when there are none. */
  bandOf(id: ID): ID[] {
    return bandOf(id, this.#shown(), this.#surface.columns.rooms);
  }
  bandBeside(id: ID, by: 1 | -1): ID[] {
    return bandBeside(id, by, this.#shown(), this.#surface.columns.rooms);
  }

  /** Everything that an area touches. */
  area(area: Placement): void {
    const caught = this.caughtIn(area);
    this.#take(new Set(caught), caught.at(-1) ?? "");
  }
  caughtIn(area: Placement): ID[] {
    return caughtIn(this.#surface.boxes, area, this.#surface.columns);
  }

  clear(): void {
    this.#gathering = false;
    this.#ids = none;
    this.#selection.clear();
  }

  // Every session where it is shown, which may be before the backend has answered.
  #shown() {
    return this.#board.sessions.all.map((session) => ({ id: session.id, kind: session.kind, placement: this.#moves.placementOf(session) }));
  }

  #take(ids: ReadonlySet<ID>, last: ID): void {
    this.#gathering = ids.size > 0;
    this.#ids = ids;
    if (last) this.#selection.pick("session", last);
    else this.#selection.clear();
    this.#announcer.say(t("hand.said_chosen", { n: ids.size }));
  }
}
