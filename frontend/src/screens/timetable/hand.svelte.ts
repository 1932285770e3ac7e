import { api, type ID, type Placement, type Session, type Shading } from "$lib/api";
import { t } from "$lib/i18n";
import type { Announcer, Board } from "$lib/state";
import {
  aimed, barred, blocksUnder, idle, isBusy, limited, movesOf, next, nudged, samePlacement, titleOf, whenIs, whereIs,
  type Dragging, type Grip, type Happening, type Held, type Manner, type Nudge, type Placed, type State,
} from "$lib/timetable";
import type { Chosen } from "./chosen.svelte";
import type { Moves } from "./moves.svelte";
import { partnerOf } from "./partner";
import type { Surface } from "./surface.svelte";

const nobody: ReadonlySet<ID> = new Set();

/** What the hand holds, by pointer or by keys, and what becomes of it. */
export class Hand {
  #state = $state.raw<State>(idle);
  readonly #board: Board;
  readonly #surface: Surface;
  readonly #moves: Moves;
  readonly #chosen: Chosen;
  readonly #announcer: Announcer;
  /** The plan for which the shading was asked: undo is replaced with every act. */
  #asked: unknown;
  /** Called when a place for a new session was drawn. */
  ondrawn: (placement: Placement) => void = () => undefined;
  /** Called when a session was dropped somewhere. */
  ondropped: (id: ID) => void = () => undefined;

  constructor(board: Board, surface: Surface, moves: Moves, chosen: Chosen, announcer: Announcer) {
    this.#board = board;
    this.#surface = surface;
    this.#moves = moves;
    this.#chosen = chosen;
    this.#announcer = announcer;
  }

  readonly #dragging = $derived.by((): Dragging | null => (this.#state.name === "dragging" ? this.#state : null));
  // Each of these stays the same while the pointer moves, so that what hangs on it is not drawn anew.
  readonly held = $derived.by((): Held | null => this.#dragging?.held ?? null);
  readonly manner = $derived.by((): Manner => this.#dragging?.manner ?? "move");
  readonly isDragging = $derived.by(() => this.held !== null);
  /** Held with the keys: arrows move it. */
  readonly isGrabbed = $derived.by(() => this.#dragging?.by === "keys");
  /** The session under the hand, or "". */
  readonly draggedId = $derived.by((): ID => this.held?.id ?? "");
  /** The sessions that are on their way; a copy leaves them where they are. */
  readonly away = $derived.by((): ReadonlySet<ID> =>
    this.held && this.manner !== "copy" ? new Set([this.held.id, ...this.held.others.map(({ id }) => id)]) : nobody);
  /** Where what is held cannot go, once the backend has said so. */
  readonly shading = $derived.by((): Shading | undefined =>
    this.manner === "swap" ? undefined : this.#dragging?.shadings[this.manner]);

  readonly target = $derived.by(() => this.#dragging?.target ?? null);
  /** Where everything would land; empty while that is the tray or nowhere. */
  readonly landings = $derived.by((): Placed[] =>
    this.held && this.target && this.target !== "tray" ? movesOf(this.held, this.target, this.#surface.ground) : []);
  /** What speaks against the place under the hand, worst first. */
  readonly blocks = $derived.by(() => (this.target && this.target !== "tray" ? blocksUnder(this.shading, this.target) : []));
  /** What a frame that is being drawn would choose. */
  readonly caught = $derived.by((): ReadonlySet<ID> =>
    this.held?.grip === "choose" && this.target && this.target !== "tray" ? new Set(this.#chosen.caughtIn(this.target)) : nobody);
  /** What it would change places with: one session, or the sessions of a band. */
  readonly partner = $derived.by((): ID[] =>
    this.#dragging && this.manner === "swap" ? partnerOf(this.#dragging, this.#surface, this.#chosen) : []);

  /** Tells the machine what happened and does what follows from it. */
  feel(happening: Happening): void {
    const before = this.#state;
    const partner = happening.kind === "release" ? this.partner : [];
    this.#state = next(before, happening, this.#surface.ground);
    if (this.#state.name === "dragging") this.#shade(this.#state, before);
    if (this.#state.name === "dropped") this.#drop(this.#state, partner);
    if (this.#state.name === "cancelled" && before.name === "dragging") this.#saidKept(this.#state.held);
  }

  /** What is in the hand when a session is taken: with it go the others that are chosen, if they too are on the programme,
      or wait in the tray, as it does. */
  holding({ id }: Session, grip: Grip): Held | null {
    const [first, ...others] = this.#chosen.with(id).flatMap((each) => this.#board.sessions.get(each) ?? []);
    if (!first) return null;
    const was = this.#moves.placementOf(first);
    const placed = others.map((other) => ({ id: other.id, placement: this.#moves.placementOf(other) }));
    const together = placed.filter(({ placement }) => this.#waits(placement) === this.#waits(was));
    return { id, grip, was: this.#waits(was) ? { ...was, dayId: "" } : was, others: grip === "side" ? [] : together };
  }

  /** Takes a session with the keys, at where it is or at a first proposal. */
  grab(session: Session, target: Placement): void {
    const held = this.holding(session, "move");
    if (!held) return;
    this.feel({ kind: "grab", held, target });
    const n = held.others.length + 1;
    this.#announcer.say(n > 1 ? t("hand.said_grabbed", { n }) : t("timetable.said_grabbed", { title: titleOf(session) }));
  }

  /** Moves what the keys hold. */
  nudge(nudge: Nudge): void {
    const state = this.#dragging;
    if (!state || state.target === null || state.target === "tray") return;
    const to = limited(state.held, nudged(state.target, nudge, this.#field()), this.#surface.ground);
    const said = aimed(state.target, to, this.#moves.settingOf(to));
    this.feel({ kind: "aim", target: to });
    const reasons = barred(this.blocks);
    this.#announcer.say(reasons ? t("hand.said_barred", { where: said, reasons }) : said);
    this.#surface.show(to.dayId);
  }

  /** Moves or resizes a session at once, and what is chosen with it, without holding it. */
  nudgeAt(session: Session, nudge: Nudge): void {
    const held = this.holding(session, "move");
    if (!held) return;
    const to = limited(held, nudged(held.was, nudge, this.#field()), this.#surface.ground);
    if (samePlacement(held.was, to)) this.#announcer.say(t("timetable.said_edge"));
    else void this.#moves.arrange(movesOf(held, to, this.#surface.ground));
  }

  /** Copies or exchanges what the keys hold when it is let go; asked for again: just moves it. */
  turn(manner: "copy" | "swap"): void {
    const to = this.manner === manner ? "move" : manner;
    this.feel({ kind: "manner", manner: to });
    this.#announcer.say(t(`hand.said_${this.manner}`));
  }

  /** A session that was deleted or undone away cannot be held any longer; and what the plan forbids may have changed. */
  check(): void {
    const state = this.#state;
    if (!isBusy(state)) return;
    const ids = [state.held.id, ...state.held.others.map(({ id }) => id)].filter(Boolean);
    for (const id of ids) if (!this.#board.sessions.get(id)) this.feel({ kind: "lost", id });
    if (this.#dragging && this.#asked !== this.#board.undo) this.#ask(this.#dragging);
  }

  #waits({ dayId }: Placement): boolean {
    return !this.#board.days.get(dayId);
  }

  #field() {
    return { rooms: this.#surface.columns.rooms, days: this.#surface.days.map((day) => day.id) };
  }

  #shade(state: Dragging, before: State): void {
    const isNew = before.name !== "dragging" || before.manner !== state.manner;
    if (isNew && !state.shadings[state.manner]) this.#ask(state);
  }

  // Once for each drag, and once more for a copy, which nobody sits in yet.
  #ask({ held, manner }: Dragging): void {
    this.#asked = this.#board.undo;
    if (held.id === "" || manner === "swap") return;
    const edition = this.#board.editionId;
    const ids = [held.id, ...held.others.map(({ id }) => id)];
    const answer = manner === "copy" ? api.timetable.shadingOfNew(edition, held.was.duration) : api.timetable.shading(edition, ids);
    // Without an answer nothing is shaded: the drop itself is what counts, and the findings come with it.
    answer.then((shading) => this.feel({ kind: "shaded", held, manner, shading })).catch(() => undefined);
  }

  #drop({ held, target, manner }: Extract<State, { name: "dropped" }>, partner: readonly ID[]): void {
    if (target !== "tray" && held.grip === "new") return this.ondrawn(target);
    if (target !== "tray" && held.grip === "choose") return this.#chosen.area(target);
    if (manner === "swap") return this.#swap(held, partner);
    const landed = movesOf(held, target, this.#surface.ground);
    if (manner === "copy") return void this.#moves.copy(landed).then((made) => made && this.ondropped(made));
    if (target === "tray") void this.#moves.unplace(landed.map(({ id }) => id));
    else void this.#moves.arrange(landed);
    this.ondropped(held.id);
  }

  #swap({ id, others }: Held, partner: readonly ID[]): void {
    const [mine, theirs] = [this.#board.sessions.get(id), this.#board.sessions.get(partner[0] ?? "")];
    if (!mine || !theirs) return this.#announcer.say(t("hand.swap_nothing"));
    if (others.length > 0) void this.#moves.swapBands([id, ...others.map((other) => other.id)], [...partner]);
    else void this.#moves.swap(mine, theirs);
    this.ondropped(id);
  }

  #saidKept({ id, was, others }: Held): void {
    const session = this.#board.sessions.get(id);
    if (!session) return;
    if (others.length > 0) return this.#announcer.say(t("hand.said_cancelled", { n: others.length + 1 }));
    const title = titleOf(session);
    if (was.dayId === "") return this.#announcer.say(t("timetable.said_kept", { title }));
    const setting = this.#moves.settingOf(was);
    this.#announcer.say(t("timetable.said_cancelled", { title, when: whenIs(was, setting), where: whereIs(was, setting) }));
  }
}
