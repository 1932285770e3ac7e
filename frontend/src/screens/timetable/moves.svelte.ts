import { api, operation, type ID, type Kind, type Outcome, type Placement, type Session } from "$lib/api";
import { t } from "$lib/i18n";
import type { Acts, Announcer, Board } from "$lib/state";
import { landed, landedTogether, propose, settle, shown, titleOf, type Placed, type Proposals, type Setting } from "$lib/timetable";

/** The acts of the timetable. What was asked for is shown at once and gives way to the plan when the answer comes. What
    concerns several sessions is one act, and one undo. */
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
    return this.#propose([{ id, placement: to }], () => api.sessions.place(id, to));
  }

  /** Says when and where several sessions are. */
  arrange(placed: readonly Placed[]): Promise<void> {
    const [first] = placed;
    if (first && placed.length === 1) return this.place(first.id, first.placement);
    const moves = placed.map(({ id, placement }) => ({ sessionId: id, placement }));
    return this.#propose(placed, () => api.operations.apply(this.#board.editionId, operation("arrange", { moves })));
  }

  /** Puts sessions back into the tray. */
  unplace(ids: readonly ID[]): Promise<void> {
    const [first] = ids;
    if (!first) return Promise.resolve();
    const placed = ids.flatMap((id) => this.#board.sessions.get(id) ?? []).map(({ id, placement }) => ({ id, placement: { ...placement, dayId: "", rooms: [] } }));
    return this.#propose(placed, () => (ids.length === 1 ? api.sessions.unplace(first) : api.sessions.unplaceAll([...ids])));
  }

  /** Two sessions exchange day, hour and rooms. */
  async swap(a: Session, b: Session): Promise<void> {
    const outcome = await this.#acts.run(() => api.operations.apply(this.#board.editionId, operation("swap_sessions", { sessions: [a.id], others: [b.id] })));
    if (outcome) this.#announcer.say(t("hand.said_swapped", { a: titleOf(a), b: titleOf(b) }));
  }

  /** Two bands exchange their hours. */
  async swapBands(sessions: ID[], others: ID[]): Promise<void> {
    const outcome = await this.#acts.run(() => api.operations.apply(this.#board.editionId, operation("swap_bands", { sessions, others })));
    if (outcome) this.#announcer.say(t("hand.said_bands_swapped"));
  }

  /** Makes a session and gives its id, or "" when it was refused. */
  async create(kind: Kind, placement: Placement): Promise<ID> {
    const session = { kind, title: "", trackId: "", placement };
    return this.#made(await this.#acts.run(() => api.sessions.create(this.#board.editionId, session)));
  }

  /** Makes copies of sessions where they are told to be, and gives the id of the first. */
  async copy(placed: readonly Placed[]): Promise<ID> {
    const moves = placed.map(({ id, placement }) => ({ sessionId: id, placement }));
    const outcome = await this.#acts.run(() => api.sessions.copyAll(moves));
    if (outcome && placed.length > 1) this.#announcer.say(t("hand.said_copies", { n: placed.length }));
    else this.#made(outcome);
    return outcome?.created ?? "";
  }

  /** Makes copies in the tray. */
  async duplicate(ids: readonly ID[]): Promise<ID> {
    const [only, more] = ids;
    if (only && !more) return this.#made(await this.#acts.run(() => api.sessions.duplicate(only)));
    const sessions = ids.flatMap((id) => this.#board.sessions.get(id) ?? []);
    return this.copy(sessions.map(({ id, placement }) => ({ id, placement: { ...placement, dayId: "", rooms: [] } })));
  }

  async remove(ids: readonly ID[]): Promise<void> {
    const [first] = ids.flatMap((id) => this.#board.sessions.get(id) ?? []);
    if (!first) return;
    const outcome = await this.#acts.run(() => (ids.length === 1 ? api.sessions.delete(first.id) : api.sessions.deleteAll([...ids])));
    if (!outcome) return;
    this.#announcer.say(ids.length === 1 ? t("timetable.said_deleted", { title: titleOf(first) }) : t("hand.said_deleted", { n: ids.length }));
  }

  /** Claims that the new title is on the disk. */
  async rename(id: ID, title: string): Promise<boolean> {
    const outcome = await this.#acts.run(() => api.sessions.edit(id, { title }));
    const session = this.#board.sessions.get(id);
    if (outcome && session) this.#announcer.say(t("hand.said_renamed", { title: titleOf(session) }));
    return outcome !== null;
  }

  /** What is needed to say where a placement is. */
  settingOf(placement: Placement): Setting {
    const rooms = this.#board.roomList.filter((room) => placement.rooms.includes(room.id));
    return { rooms, day: this.#board.dayList.length > 1 ? this.#board.days.get(placement.dayId) : undefined };
  }

  async #propose(placed: readonly Placed[], act: () => Promise<Outcome>): Promise<void> {
    const ticket = ++this.#tickets;
    this.#proposals = placed.reduce((all, { id, placement }) => propose(all, id, placement, ticket), this.#proposals);
    const outcome = await this.#acts.run(act);
    this.#proposals = placed.reduce((all, { id }) => settle(all, id, ticket), this.#proposals);
    if (outcome) this.#say(placed.map(({ id }) => id));
  }

  #made(outcome: Outcome | null): ID {
    if (outcome) this.#say([outcome.created]);
    return outcome?.created ?? "";
  }

  #say(ids: readonly ID[]): void {
    const [first, ...others] = ids.flatMap((id) => this.#board.sessions.get(id) ?? []);
    if (!first) return;
    const { placement } = first;
    const findings = [...new Set(ids.flatMap((id) => this.#board.findingsOf(id)))];
    const said = others.length > 0 ? landedTogether(ids.length, placement, this.settingOf(placement), findings) : landed(first, placement, this.settingOf(placement), findings);
    this.#announcer.say(said);
  }
}
