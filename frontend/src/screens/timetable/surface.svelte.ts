import type { Day, ID, Placement, Room, Session } from "$lib/api";
import type { Board } from "$lib/state";
import {
  boxesIn, columnsIn, columnsOf, heightOf, hoursOf, layout, outline, perMinuteAt, sameView, stepAt, ticksOf, viewOf,
  type Box, type Ground, type Placed, type Scale, type View,
} from "$lib/timetable";
import type { Moves } from "./moves.svelte";

const columnAtLeast = { wide: 148, narrow: 92 }; // px, at 100 % and at the smallest zoom

export const shapes = ["grid", "list"] as const;
export type Shape = (typeof shapes)[number];

let lastShape: Shape = "grid"; // whoever comes back finds what they left

/** The grid as it is drawn now: which day, how large, what of it is in view. */
export class Surface {
  zoom = $state(1);
  /** The window on the grid, in pixels, without the heads and the hours. */
  size = $state.raw({ width: 0, height: 0 });
  #shape = $state<Shape>(lastShape);
  /** Sessions that stay in the DOM wherever the window is: one that has the focus must not vanish. */
  kept = $state.raw<ReadonlySet<ID>>(new Set());
  #chosen = $state<ID>("");
  #view = $state.raw<View>({ left: 0, right: 0, top: 0, bottom: 0 });
  /** How far the window on the grid is scrolled, in pixels; nothing is drawn from it directly. */
  scroll = { left: 0, top: 0 };
  readonly #board: Board;
  readonly #moves: Moves;

  constructor(board: Board, moves: Moves) {
    this.#board = board;
    this.#moves = moves;
  }

  /** Drawn as a grid, or written as a list. */
  get shape(): Shape {
    return this.#shape;
  }
  set shape(shape: Shape) {
    this.#shape = lastShape = shape;
  }

  readonly days = $derived.by((): Day[] => this.#board.dayList);
  readonly day = $derived.by((): Day | undefined => this.days.find((d) => d.id === this.#chosen) ?? this.days[0]);
  readonly dayId = $derived.by((): ID => this.day?.id ?? "");
  /** The days of the list. */
  readonly shownDays = $derived.by((): Day[] => (this.day ? [this.day] : []));
  readonly rooms = $derived.by((): Room[] => this.#board.roomList);

  /** Every session with where it is shown, in no order. */
  readonly #placed = $derived.by((): Placed[] =>
    this.#board.sessions.all.map((session) => ({ id: session.id, placement: this.#moves.placementOf(session) })));
  readonly today = $derived.by((): Placed[] => this.#placed.filter(({ placement }) => placement.dayId === this.dayId));
  /** The sessions that wait in the tray: without a day, or on one that is gone. */
  readonly tray = $derived.by((): Session[] => {
    const placed = new Set(this.#placed.filter(({ placement }) => this.#board.days.get(placement.dayId)).map(({ id }) => id));
    return this.#board.sessionList.filter((session) => !placed.has(session.id));
  });

  readonly opening = $derived.by(() => ({ from: this.day?.opens ?? 540, to: this.day?.closes ?? 1080 }));
  readonly hours = $derived.by(() => hoursOf(this.opening, this.today.map(({ placement: p }) => ({ from: p.start, to: p.start + p.duration }))));
  readonly scale = $derived.by((): Scale => ({ ...this.hours, perMinute: perMinuteAt(this.zoom) }));
  readonly height = $derived.by(() => heightOf(this.scale));
  readonly ticks = $derived.by(() => ticksOf(this.scale));

  readonly columns = $derived.by(() => columnsOf(this.rooms.map((room) => room.id), this.today.map(({ placement }) => placement)));
  readonly columnWidth = $derived.by(() => {
    const least = this.zoom >= 1 ? columnAtLeast.wide : Math.max(columnAtLeast.narrow, columnAtLeast.wide * this.zoom);
    return Math.max(least, this.size.width / Math.max(this.columns.count, 1));
  });
  readonly width = $derived.by(() => this.columnWidth * this.columns.count);
  readonly ground = $derived.by((): Ground => ({ rooms: this.columns.rooms, step: stepAt(this.scale.perMinute) }));

  /** Every session of the day in the order of reading, and those of them that are in the DOM. */
  readonly boxes = $derived.by((): Box[] => layout(this.today, this.columns, this.scale, this.columnWidth));
  readonly inView = $derived.by((): Box[] => boxesIn(this.boxes, this.#view, this.kept));
  readonly columnsInView = $derived.by(() => columnsIn(this.columns.count, this.columnWidth, this.#view));
  readonly rank = $derived.by(() => new Map(this.boxes.map((box, at) => [box.id, at + 1])));

  show(dayId: ID): void {
    this.#chosen = dayId;
  }

  /** Shows the day on which a session is. */
  showDayOf(id: ID): void {
    const session = this.#board.sessions.get(id);
    const dayId = session && this.#moves.placementOf(session).dayId;
    if (dayId && this.#board.days.get(dayId)) this.#chosen = dayId;
  }

  /** The day before or after; the same one at the end. */
  dayBeside(by: 1 | -1): ID {
    return this.days[this.days.findIndex((day) => day.id === this.dayId) + by]?.id ?? this.dayId;
  }

  boxOf(id: ID): Box | undefined {
    return this.boxes.find((box) => box.id === id);
  }

  /** Where a placement would be drawn on this day. */
  outlineOf(placement: Placement): Box {
    return outline(placement, this.columns, this.scale, this.columnWidth);
  }

  look(scroll: { left: number; top: number }): void {
    this.scroll = scroll;
    this.#refresh();
  }

  resize(width: number, height: number): void {
    this.size = { width, height };
    this.#refresh();
  }

  #refresh(): void {
    const view = viewOf(this.scroll, this.size);
    if (!sameView(view, this.#view)) this.#view = view;
  }
}
