import { tick } from "svelte";
import { SvelteMap } from "svelte/reactivity";
import { ApiError, type ID } from "$lib/api";
import { fmt, locale } from "$lib/i18n";
import type { Board } from "$lib/state";
import { scrollToShow } from "$lib/timetable";
import { visible } from "$lib/ui";
import type { Moves } from "../moves.svelte";
import type { Surface } from "../surface.svelte";
import { columnsFor, leastWidth, tracksOf, type ColumnName } from "./columns";
import { linesOf, sessionsIn, type Line } from "./lines";
import { heir, indexOf, nextField, walked, type Stand, type Step } from "./stand";

export const rowHeight = 36; // px: every line, so that a thousand cost no more than thirty
export const headHeight = 34; // px

/** What was typed into a cell and refused: it is kept until it is mended or given up. */
export interface Draft {
  text: string;
  error: string;
}

/** The list as it is shown now: its lines, where the keyboard stands, what is edited, what is chosen. */
export class Listing {
  size = $state.raw({ width: 0, height: 0 });
  scrolled = $state(0);
  /** The cell that is edited, with the letter that began it; null: none is. */
  editing = $state.raw<(Stand & { typed: string }) | null>(null);
  readonly drafts = new SvelteMap<string, Draft>();
  #stand = $state.raw<Stand>({ key: "", column: "title" });
  #at = 0; // the line of the stand, for when it has gone
  #isOurs = false;
  #root: HTMLElement | null = null;
  readonly #board: Board;
  readonly #surface: Surface;
  readonly #moves: Moves;

  constructor(board: Board, surface: Surface, moves: Moves) {
    this.#board = board;
    this.#surface = surface;
    this.#moves = moves;
  }

  attach(root: HTMLElement | null): void {
    this.#root = root;
  }

  readonly #entries = $derived.by(() =>
    this.#board.sessions.all.map((session) => ({
      id: session.id, placement: this.#moves.placementOf(session), number: session.number, title: session.title,
    })));
  readonly lines = $derived.by((): Line[] =>
    linesOf(this.#entries, {
      days: this.#surface.shownDays, known: new Set(this.#board.dayList.map((day) => day.id)),
      rooms: this.#board.roomList.map((room) => room.id), compare: fmt.compare,
    }));
  readonly sessions = $derived.by((): ID[] => sessionsIn(this.lines));

  readonly columns = $derived.by((): ColumnName[] =>
    columnsFor({ width: this.size.width, severalDays: this.#board.dayList.length > 1, hasTracks: this.#board.tracks.size > 0 }));
  readonly tracks = $derived.by(() => tracksOf(this.columns, this.size.width));
  readonly width = $derived.by(() => Math.max(this.size.width, leastWidth(this.columns, this.size.width)));

  /** The cell that Tab reaches. */
  readonly stand = $derived.by((): Stand => {
    if (indexOf(this.lines, this.#stand.key) >= 0 && this.columns.includes(this.#stand.column)) return this.#stand;
    const column = this.columns.includes(this.#stand.column) ? this.#stand.column : "title";
    return { key: indexOf(this.lines, this.#stand.key) >= 0 ? this.#stand.key : heir(this.lines, this.#at), column };
  });
  /** The lines that are in the DOM: those in sight, and those that have the focus or are edited wherever they are. */
  readonly inView = $derived.by((): { line: Line; at: number }[] => {
    const { first, last } = visible(this.lines.length, rowHeight, this.scrolled, this.size.height);
    const kept = new Set([this.stand.key, this.editing?.key]);
    return this.lines.flatMap((line, at) => ((at >= first && at < last) || kept.has(line.key) ? { line, at } : []));
  });
  readonly page = $derived.by(() => Math.max(1, Math.floor((this.size.height - headHeight) / rowHeight) - 1));

  isEdited(key: string, column: ColumnName): boolean {
    return this.editing?.key === key && this.editing.column === column;
  }
  draftOf(key: string, column: ColumnName): Draft | undefined {
    return this.drafts.get(`${key} ${column}`);
  }

  walk(step: Step): Stand {
    const to = walked(this.stand, step, this);
    void this.goTo(to);
    return to;
  }

  /** Puts the focus on a cell and brings it into view. */
  async goTo(to: Stand): Promise<void> {
    this.stoodOn(to);
    await tick();
    this.#reveal(indexOf(this.lines, this.stand.key));
    await tick();
    const cell = this.cellOf(this.stand);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
  /** Puts the focus on the title of a session, wherever it is. */
  goToSession(id: ID, column: ColumnName = this.stand.column): Promise<void> {
    return this.goTo({ key: id, column });
  }

  /** Notes that a cell has the focus. */
  stoodOn(stand: Stand): void {
    this.#isOurs = true;
    this.#stand = stand;
    this.#at = Math.max(0, indexOf(this.lines, stand.key));
  }
  /** Notes that the focus went somewhere else in the window. */
  left(): void {
    this.#isOurs = false;
  }
  /** Gives a lost focus back to the cell that had it, or to the one that took its turn. */
  async mend(): Promise<void> {
    await new Promise(requestAnimationFrame);
    if (this.#isOurs && document.activeElement === document.body) await this.goTo(this.stand);
  }

  /** Brings a session into view. */
  show(id: ID): void {
    this.#reveal(indexOf(this.lines, id));
  }

  edit(stand: Stand, typed = ""): void {
    this.stoodOn(stand);
    this.editing = { ...stand, typed };
  }
  /** Ends editing without a change; what was refused before is given up. */
  cancel(): void {
    const was = this.editing;
    if (!was) return;
    this.drafts.delete(`${was.key} ${was.column}`);
    this.editing = null;
    void this.goTo(was);
  }
  /** Ends editing where nothing was changed; the focus goes where the person took it. */
  leave(): void {
    this.editing = null;
  }

  /** Does what a cell was given. A refusal stays at the cell with what was typed; false then. */
  async settle(stand: Stand, text: string, act: () => Promise<unknown>): Promise<boolean> {
    try {
      await act();
    } catch (thrown) {
      if (!(thrown instanceof ApiError)) throw thrown;
      this.refuse(stand, text, thrown.sentence(locale.value));
      return false;
    }
    this.drafts.delete(`${stand.key} ${stand.column}`);
    return true;
  }
  refuse(stand: Stand, text: string, error: string): void {
    this.drafts.set(`${stand.key} ${stand.column}`, { text, error });
  }

  /** Edits the next field, or the one before. */
  async editBeside(from: Stand, by: 1 | -1): Promise<void> {
    this.editing = null;
    const to = nextField(from, by, this);
    await this.goTo(to ?? from);
    if (to) this.edit(to);
  }

  cellOf({ key, column }: Stand): HTMLElement | null {
    const row = this.#root?.querySelector<HTMLElement>(`[data-line="${CSS.escape(key)}"]`);
    return row?.querySelector<HTMLElement>(`[data-column="${column}"]`) ?? row?.querySelector<HTMLElement>("[data-column]") ?? null;
  }

  #reveal(at: number): void {
    const scroller = this.#root;
    if (!scroller || at < 0) return;
    const seen = { from: scroller.scrollTop, to: scroller.scrollTop + scroller.clientHeight - headHeight };
    scroller.scrollTop += scrollToShow({ from: at * rowHeight, to: (at + 1) * rowHeight }, seen);
    this.scrolled = scroller.scrollTop;
  }
}
