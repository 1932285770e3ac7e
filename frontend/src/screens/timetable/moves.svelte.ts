import { api, type ID, type Kind, type Outcome, type Placement, type Session } from "$lib/api";
import { t } from "$lib/i18n";
import type { Acts, Announcer, Board } from "$lib/state";
import { landed, propose, settle, shown, titleOf, type Proposals, type Setting } from "$lib/timetable";

/** The acts of the timetable. What was asked for is shown at once and gives way to the plan when the answer comes. */
export class Moves {
  #proposals = $state.raw<Proposals>(new Map());
  #tickets = 0;
  readonly #board: Board;
  readonly #acts: Acts;
  readonly #announcer: Announcer;

  constructor(board: Board, acts: Acts, announcer: Announcer) {
    this.#board = board;
    this.#acts = acts;
    this.#announcer = announcer;
  }

  /** Where a session is shown. */
  placementOf(session: Session): Placement {
    return shown(this.#proposals, session.id, session.placement);
  }

  place(id: ID, to: Placement): Promise<void> {
    return this.#propose(id, to, () => api.sessions.place(id, to));
  }

  unplace(id: ID): Promise<void> {
    const was = this.#board.sessions.get(id)?.placement;
    if (!was) return Promise.resolve();
    return this.#propose(id, { ...was, dayId: "", rooms: [] }, () => api.sessions.unplace(id));
  }

  /** Makes a session and gives its id, or "" when it was refused. */
  async create(kind: Kind, placement: Placement): Promise<ID> {
    const session = { kind, title: "", trackId: "", placement };
    return this.#made(await this.#acts.run(() => api.sessions.create(this.#board.editionId, session)));
  }

  async duplicate(id: ID): Promise<ID> {
    return this.#made(await this.#acts.run(() => api.sessions.duplicate(id)));
  }

  async remove(session: Session): Promise<void> {
    const outcome = await this.#acts.run(() => api.sessions.delete(session.id));
    if (outcome) this.#announcer.say(t("timetable.said_deleted", { title: titleOf(session) }));
  }

  /** What is needed to say where a placement is. */
  settingOf(placement: Placement): Setting {
    const rooms = this.#board.roomList.filter((room) => placement.rooms.includes(room.id));
    return { rooms, day: this.#board.dayList.length > 1 ? this.#board.days.get(placement.dayId) : undefined };
  }

  async #propose(id: ID, to: Placement, act: () => Promise<Outcome>): Promise<void> {
    const ticket = ++this.#tickets;
    this.#proposals = propose(this.#proposals, id, to, ticket);
    const outcome = await this.#acts.run(act);
    this.#proposals = settle(this.#proposals, id, ticket);
    if (outcome) this.#say(id);
  }

  #made(outcome: Outcome | null): ID {
    if (outcome) this.#say(outcome.created);
    return outcome?.created ?? "";
  }

  #say(id: ID): void {
    const session = this.#board.sessions.get(id);
    if (!session) return;
    const { placement } = session;
    this.#announcer.say(landed(session, placement, this.settingOf(placement), this.#board.findingsOf(id)));
  }
}
