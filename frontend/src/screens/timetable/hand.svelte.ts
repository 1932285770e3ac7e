import type { ID, Placement } from "$lib/api";
import { t } from "$lib/i18n";
import type { Announcer, Board } from "$lib/state";
import {
  aimed, idle, isBusy, next, nudged, samePlacement, titleOf, whenIs, whereIs, type Happening, type Held, type Nudge, type State,
} from "$lib/timetable";
import type { Moves } from "./moves.svelte";
import type { Surface } from "./surface.svelte";

/** What the hand holds, by pointer or by keys, and what becomes of it. */
export class Hand {
  #state = $state.raw<State>(idle);
  readonly #board: Board;
  readonly #surface: Surface;
  readonly #moves: Moves;
  readonly #announcer: Announcer;
  /** Called when a place for a new session was drawn. */
  ondrawn: (placement: Placement) => void = () => undefined;
  /** Called when a session was dropped somewhere. */
  ondropped: (id: ID) => void = () => undefined;

  constructor(board: Board, surface: Surface, moves: Moves, announcer: Announcer) {
    this.#board = board;
    this.#surface = surface;
    this.#moves = moves;
    this.#announcer = announcer;
  }

  get state(): State {
    return this.#state;
  }
  /** The session that is on its way, or "". */
  readonly draggedId = $derived.by((): ID => (this.#state.name === "dragging" ? this.#state.held.id : ""));
  readonly isDragging = $derived.by(() => this.#state.name === "dragging");
  /** Held with the keys: arrows move it. */
  readonly isGrabbed = $derived.by(() => this.#state.name === "dragging" && this.#state.by === "keys");
  readonly target = $derived.by(() => (this.#state.name === "dragging" ? this.#state.target : null));

  /** Tells the machine what happened and does what follows from it. */
  feel(happening: Happening): void {
    const before = this.#state;
    this.#state = next(before, happening, this.#surface.ground);
    if (this.#state.name === "dropped") this.#drop(this.#state.held, this.#state.target);
    if (this.#state.name === "cancelled" && before.name === "dragging") this.#saidKept(this.#state.held);
  }

  /** Takes a session with the keys, at where it is or at a first proposal. */
  grab(id: ID, target: Placement): void {
    const session = this.#board.sessions.get(id);
    if (!session) return;
    this.feel({ kind: "grab", held: { id, grip: "move", was: this.#moves.placementOf(session) }, target });
    this.#announcer.say(t("timetable.said_grabbed", { title: titleOf(session) }));
  }

  /** Moves what the keys hold. */
  nudge(nudge: Nudge): void {
    const state = this.#state;
    if (state.name !== "dragging" || state.target === null || state.target === "tray") return;
    const to = nudged(state.target, nudge, this.#field());
    this.#announcer.say(aimed(state.target, to, this.#moves.settingOf(to)));
    this.feel({ kind: "aim", target: to });
    this.#surface.show(to.dayId);
  }

  /** Moves or resizes a session at once, without holding it. */
  nudgeAt(id: ID, nudge: Nudge): void {
    const session = this.#board.sessions.get(id);
    if (!session) return;
    const was = this.#moves.placementOf(session);
    const to = nudged(was, nudge, this.#field());
    if (samePlacement(was, to)) this.#announcer.say(t("timetable.said_edge"));
    else void this.#moves.place(id, to);
  }

  /** A session that was deleted or undone away cannot be held any longer. */
  check(): void {
    const state = this.#state;
    if (isBusy(state) && state.held.id !== "" && !this.#board.sessions.get(state.held.id)) this.feel({ kind: "lost", id: state.held.id });
  }

  #field() {
    return { rooms: this.#surface.columns.rooms, days: this.#surface.days.map((day) => day.id) };
  }

  #drop(held: Held, target: Placement | "tray"): void {
    if (target === "tray") void this.#moves.unplace(held.id);
    else if (held.grip === "new") this.ondrawn(target);
    else void this.#moves.place(held.id, target);
    if (held.id) this.ondropped(held.id);
  }

  #saidKept({ id, was }: Held): void {
    const session = this.#board.sessions.get(id);
    if (!session) return;
    const title = titleOf(session);
    if (was.dayId === "") return this.#announcer.say(t("timetable.said_kept", { title }));
    const setting = this.#moves.settingOf(was);
    this.#announcer.say(t("timetable.said_cancelled", { title, when: whenIs(was, setting), where: whereIs(was, setting) }));
  }
}
