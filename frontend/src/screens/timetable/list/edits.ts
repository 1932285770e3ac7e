import { api, type ID, type Outcome, type Placement, type Seating, type SessionEdit } from "$lib/api";
import type { Acts, Announcer, Board } from "$lib/state";
import { landed } from "$lib/timetable";
import type { Moves } from "../moves.svelte";

/** What the cells of one session do. A refusal is thrown, for the cell that shows it. */
export class Edits {
  readonly #board: Board;
  readonly #acts: Acts;
  readonly #moves: Moves;
  readonly #announcer: Announcer;

  constructor(board: Board, acts: Acts, moves: Moves, announcer: Announcer) {
    this.#board = board;
    this.#acts = acts;
    this.#moves = moves;
    this.#announcer = announcer;
  }

  async place(id: ID, to: Placement): Promise<void> {
    await this.#acts.commit(() => api.sessions.place(id, to));
    this.#sayLanded(id);
  }
  async unplace(id: ID): Promise<void> {
    await this.#acts.commit(() => api.sessions.unplace(id));
    this.#sayLanded(id);
  }
  edit(id: ID, change: SessionEdit): Promise<Outcome> {
    return this.#acts.commit(() => api.sessions.edit(id, change));
  }
  /** Gives somebody the seat that a session has for them. */
  seat(id: ID, person: ID, seating?: Seating): Promise<Outcome> {
    return this.#acts.commit(() => (seating?.seatId ? api.seats.fill(seating.seatId, person) : api.seats.fillAny(id, person, seating?.role ?? "")));
  }

  #sayLanded(id: ID): void {
    const session = this.#board.sessions.get(id);
    if (!session) return;
    const { placement } = session;
    this.#announcer.say(landed(session, placement, this.#moves.settingOf(placement), this.#board.findingsOf(id)));
  }
}
