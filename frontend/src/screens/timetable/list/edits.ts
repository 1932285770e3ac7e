import { api, toApiError, type ID, type Outcome, type Placement, type Session, type SessionEdit } from "$lib/api";
import { locale, t } from "$lib/i18n";
import type { Acts, Announcer, Board } from "$lib/state";
import { landed, titleOf } from "$lib/timetable";
import type { Moves } from "../moves.svelte";

/** The acts of the list. Each is one act that undo takes back whole; a refusal is thrown for the cell that shows it, or,
    where no cell is edited, told at the foot of the window. */
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
  seat(id: ID, person: ID): Promise<Outcome> {
    return this.#acts.commit(() => api.seats.fillAny(id, person, ""));
  }

  async shift(ids: readonly ID[], minutes: number): Promise<void> {
    for (const id of ids) {
      const placement = this.#board.sessions.get(id)?.placement;
      if (placement) await this.#told(() => this.place(id, { ...placement, start: Math.max(0, placement.start + minutes) }));
    }
  }
  async unplaceAll(ids: readonly ID[]): Promise<void> {
    for (const id of ids) await this.#told(() => this.unplace(id));
  }
  async removeAll(ids: readonly ID[]): Promise<void> {
    for (const id of ids) {
      const session = this.#board.sessions.get(id);
      if (session) await this.remove(session);
    }
  }
  async duplicateAll(ids: readonly ID[]): Promise<ID> {
    let made = "";
    for (const id of ids) made = await this.duplicate(id);
    return made;
  }

  async #told(act: () => Promise<unknown>): Promise<void> {
    try { await act(); } catch (thrown) { this.#announcer.fail(toApiError(thrown), locale.value); }
  }

  async duplicate(id: ID): Promise<ID> {
    const outcome = await this.#acts.run(() => api.sessions.duplicate(id));
    if (outcome) this.#sayLanded(outcome.created);
    return outcome?.created ?? "";
  }
  async remove(session: Session): Promise<void> {
    const outcome = await this.#acts.run(() => api.sessions.delete(session.id));
    if (outcome) this.#announcer.say(t("timetable.said_deleted", { title: titleOf(session) }));
  }

  #sayLanded(id: ID): void {
    const session = this.#board.sessions.get(id);
    if (!session) return;
    const { placement } = session;
    this.#announcer.say(landed(session, placement, this.#moves.settingOf(placement), this.#board.findingsOf(id)));
  }
}
