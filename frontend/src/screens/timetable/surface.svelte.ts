import type { Day, ID, Placement, Room, Session } from "$lib/api";
import type { Board } from "$lib/state";
import {
  boxesIn, columnsOf, columnsTaken, heightOf, hoursOf, isSeen, layout, lengthsOf, outline, perMinuteAt, sameView, sizeOf, spotOf,
  stepAt, stretchesOf, stripsIn, stripsOf, ticksOf, viewOf, zoomBy, zoomToFit,
  type Box, type Ground, type GridSpot, type Hours, type Placed, type Plane, type Point, type Scale, type Strip, type Taken, type View, type Way,
} from "$lib/timetable";
import { lensOf, type Shape } from "./lens.svelte";
import type { Moves } from "./moves.svelte";

// Pixels of a room across the grid: at least at 100 % and at the smallest zoom, and at most.
const roomSizes: Record<Way, { wide: number; narrow: number; most: number }> = {
  down: { wide: 148, narrow: 92, most: Infinity },
  right: { wide: 56, narrow: 34, most: 170 },
};
const folded = 18; // px of a folded room
const betweenDays = 12; // px
const dayLine = 28; // px above the rows of a day, for its name
const labelsApart: Record<Way, number> = { down: 22, right: 52 }; // px

/** The grid as it is drawn now: which days and rooms, which way, how large, what of it is in view. */
export class Surface {
  /** The window on the grid, in pixels, without the heads and the hours. */
  size = $state.raw({ width: 0, height: 0 });
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

  readonly lens = $derived.by(() => lensOf(this.#board.editionId));
  /** Drawn as a grid, or written as a list. */
  get shape(): Shape {
    return this.lens.shape;
  }
  set shape(shape: Shape) {
    this.lens.shape = shape;
  }
  readonly way = $derived.by((): Way => this.lens.way);
  readonly zoom = $derived.by(() => this.lens.zoom);

  readonly days = $derived.by((): Day[] => this.#board.dayList);
  /** The day that is meant: the one that is shown or, where all are, the one that was last chosen. */
  readonly day = $derived.by((): Day | undefined => this.days.find((d) => d.id === this.#chosen) ?? this.days[0]);
  readonly dayId = $derived.by((): ID => this.day?.id ?? "");
  readonly everyDay = $derived.by(() => this.lens.everyDay && this.days.length > 1);
  readonly shownDays = $derived.by((): Day[] => (this.everyDay ? this.days : this.day ? [this.day] : []));
  readonly #shownIds = $derived.by(() => this.shownDays.map((day) => day.id));

  /** Every session with where it is shown, in no order. */
  readonly #placed = $derived.by((): Placed[] =>
    this.#board.sessions.all.map((session) => ({ id: session.id, placement: this.#moves.placementOf(session) })));
  readonly #onDays = $derived.by((): Placed[] => this.#placed.filter(({ placement }) => this.shows(placement.dayId)));
  /** The sessions that wait in the tray: without a day, or on one that is gone. */
  readonly tray = $derived.by((): Session[] => {
    const days = new Set(this.days.map((day) => day.id));
    const placed = new Set(this.#placed.filter(({ placement }) => days.has(placement.dayId)).map(({ id }) => id));
    return placed.size === this.#placed.length ? [] : this.#board.sessionList.filter((session) => !placed.has(session.id));
  });

  /** The rooms of the edition, those where something happens on what is shown, and those that are on the grid. */
  readonly allRooms = $derived.by((): Room[] => this.#board.roomList);
  readonly #existing = $derived.by(() => new Set(this.allRooms.map((room) => room.id)));
  readonly usedRooms = $derived.by(() => new Set(this.#onDays.flatMap(({ placement }) => placement.rooms)));
  readonly rooms = $derived.by((): Room[] => {
    const { hidden, usedOnly } = this.lens;
    const shown = this.allRooms.filter((room) => !hidden.has(room.id) && (!usedOnly || this.usedRooms.has(room.id)));
    return shown.length > 0 ? shown : this.allRooms;
  });
  readonly #shownRooms = $derived.by(() => new Set(this.rooms.map((room) => room.id)));
  /** The sessions that are on the grid, in no order. */
  readonly today = $derived.by((): Placed[] => this.#onDays.filter(({ placement }) => isSeen(placement, this.#shownRooms, this.#existing)));

  /** The opening hours of a day. */
  openingOf(dayId: ID): Hours {
    const day = this.#board.days.get(dayId);
    return { from: day?.opens ?? 540, to: day?.closes ?? 1080 };
  }
  readonly opening = $derived.by((): Hours => this.openingOf(this.dayId));
  readonly hours = $derived.by((): Hours => {
    const openings = this.shownDays.map((day) => ({ from: day.opens, to: day.closes }));
    return hoursOf(openings[0] ?? this.opening, [...openings, ...this.today.map(({ placement: p }) => ({ from: p.start, to: p.start + p.duration }))]);
  });
  readonly scale = $derived.by((): Scale => ({ ...this.hours, perMinute: perMinuteAt(this.zoom, this.way) }));
  readonly ticks = $derived.by(() => ticksOf(this.scale, labelsApart[this.way]));

  readonly columns = $derived.by(() =>
    columnsOf(this.rooms.map((room) => room.id), this.today.map(({ placement }) => placement), this.allRooms.map((room) => room.id)));
  readonly strips = $derived.by((): Strip[] => {
    const { wide, narrow, most } = roomSizes[this.way];
    const least = this.zoom >= 1 ? wide : Math.max(narrow, wide * this.zoom);
    const room = lengthsOf(this.way, this.size).across;
    const lead = this.way === "right" && this.everyDay ? dayLine : 0;
    return stripsOf(this.#shownIds, this.columns, this.lens.folded, { room, least, most, folded, apart: betweenDays, lead });
  });
  readonly plane = $derived.by((): Plane => ({
    way: this.way, days: this.#shownIds, columns: this.columns, scale: this.scale, strips: this.strips,
  }));
  readonly extent = $derived.by(() => sizeOf(this.way, heightOf(this.scale), this.strips.at(-1)?.to ?? 0));
  readonly ground = $derived.by((): Ground => ({ rooms: this.columns.rooms, days: this.days.map((day) => day.id), step: stepAt(this.scale.perMinute) }));

  /** Every session on the grid in the order of reading, and those of them that are in the DOM. */
  readonly boxes = $derived.by((): Box[] => layout(this.today, this.plane));
  readonly inView = $derived.by((): Box[] => boxesIn(this.boxes, this.#view, this.kept));
  /** The other parts of sessions whose rooms do not touch. */
  readonly echoes = $derived.by(() =>
    this.inView.flatMap(({ id, echoes }) => echoes.map((rect, at) => ({ id, rect, key: `${id} ${at}` }))));
  readonly stripsInView = $derived.by((): Strip[] => stripsIn(this.strips, stretchesOf(this.way, frameOf(this.#view)).across));
  readonly #byId = $derived.by(() => new Map(this.boxes.map((box) => [box.id, box])));
  readonly rank = $derived.by((): ReadonlyMap<ID, number> => new Map(this.boxes.map((box) => [box.id, box.rank])));

  /** Claims that a day is on the grid. */
  shows(dayId: ID): boolean {
    return this.#shownIds.includes(dayId);
  }

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
    return this.#byId.get(id);
  }

  /** Where a placement would be drawn, whichever way the grid lies; ask first whether it shows that day. */
  outlineOf(placement: Placement): Box {
    return outline(placement, this.plane);
  }

  /** Which minute of which room a point of the canvas is, in its own pixels. */
  spotAt(point: Point): GridSpot | null {
    const spot = spotOf(this.plane, point);
    return spot && { on: "grid", ...spot };
  }

  /** What is taken on a day, whether it is on the grid or not. */
  takenOn(dayId: ID): Taken[] {
    return this.#placed
      .filter(({ placement }) => placement.dayId === dayId)
      .map(({ placement: p }) => ({ from: p.start, to: p.start + p.duration, columns: columnsTaken(p, this.columns) }));
  }

  zoomTo(to: "in" | "out" | "fit" | "full"): void {
    const length = lengthsOf(this.way, this.size).along - 2;
    this.lens.zoom = to === "full" ? 1 : to === "fit" ? zoomToFit(this.hours, length, this.way) : zoomBy(this.zoom, to === "in" ? 1 : -1);
  }

  look(scroll: { left: number; top: number }): void {
    this.scroll = scroll;
    this.#refresh();
  }

  resize(width: number, height: number): void {
    if (width !== this.size.width || height !== this.size.height) this.size = { width, height };
    this.#refresh();
  }

  #refresh(): void {
    const view = viewOf(this.scroll, this.size);
    if (!sameView(view, this.#view)) this.#view = view;
  }
}

function frameOf({ left, right, top, bottom }: View) {
  return { left, top, width: right - left, height: bottom - top };
}
