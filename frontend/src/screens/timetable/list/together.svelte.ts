import { api, operation, type ID, type Move, type Outcome, type Session, type SessionEdit } from "$lib/api";
import { locale, t } from "$lib/i18n";
import { worstFirst, type Acts, type Announcer, type Board } from "$lib/state";
import { landed } from "$lib/timetable";
import type { Moves } from "../moves.svelte";
import type { Choice } from "./choice.svelte";
import type { Listing } from "./listing.svelte";

type Done = "list.done" | "list.done_deleted" | "list.done_copied";

const patience = 120; // ms after the last letter until what was typed is tried

/** What is done to several sessions at once: each is one act and one undo. It says beforehand what would change and be
    wrong, and afterwards what did. */
export class Together {
  /** What would change, or what has. */
  said = $state("");
  #timer = 0;
  #asked = 0;
  readonly #board: Board;
  readonly #acts: Acts;
  readonly #announcer: Announcer;
  readonly #moves: Moves;
  readonly #choice: Choice;
  readonly #listing: Listing;

  constructor(board: Board, acts: Acts, announcer: Announcer, moves: Moves, choice: Choice, listing: Listing) {
    this.#board = board;
    this.#acts = acts;
    this.#announcer = announcer;
    this.#moves = moves;
    this.#choice = choice;
    this.#listing = listing;
  }

  /** What is chosen, in the order of the list; those that are not shown, on another day, come last. */
  readonly sessions = $derived.by((): Session[] => {
    const shown = this.#listing.sessions.filter((id) => this.#choice.has(id));
    return [...new Set([...shown, ...this.#choice.ids])].flatMap((id) => this.#board.sessions.get(id) ?? []);
  });
  readonly ids = $derived.by((): ID[] => this.sessions.map(({ id }) => id));

  /** Says what moves would change and what would be wrong then, without doing them; null takes it back. */
  look(moves: Move[] | null): void {
    clearTimeout(this.#timer);
    const asked = ++this.#asked;
    this.said = "";
    if (!moves || moves.length === 0) return;
    this.#timer = window.setTimeout(() => void this.#try(moves, asked), patience);
  }

  /** Says when and where sessions are. */
  arrange(moves: Move[]): Promise<Outcome | null> {
    if (moves.length === 0) return Promise.resolve(this.#nothing());
    return this.#done(moves.length, () => api.operations.apply(this.#board.editionId, operation("arrange", { moves })));
  }
  edit(change: SessionEdit): Promise<Outcome | null> {
    const changed = this.sessions.filter((session) => Object.entries(change).some(([key, value]) => session[key as keyof Session] !== value));
    if (changed.length === 0) return Promise.resolve(this.#nothing());
    return this.#done(changed.length, () => api.sessions.editAll(changed.map(({ id }) => id), change));
  }
  unplace(ids: ID[] = this.ids): Promise<Outcome | null> {
    return this.#done(ids.length, () => api.sessions.unplaceAll(ids));
  }
  remove(ids: ID[] = this.ids): Promise<Outcome | null> {
    return this.#done(ids.length, () => api.sessions.deleteAll(ids), "list.done_deleted");
  }
  duplicate(ids: ID[] = this.ids): Promise<Outcome | null> {
    const sessions = ids.flatMap((id) => this.#board.sessions.get(id) ?? []);
    const moves = sessions.map(({ id, placement }) => ({ sessionId: id, placement: { ...placement, dayId: "", rooms: [] } }));
    return this.#done(moves.length, () => api.sessions.copyAll(moves), "list.done_copied");
  }

  async #try(moves: Move[], asked: number): Promise<void> {
    const found = await api.operations.preview(this.#board.editionId, operation("arrange", { moves })).catch(() => null);
    if (!found || asked !== this.#asked) return;
    const problem = found.problem?.[locale.value] ?? "";
    this.said = problem || [t("list.would", { n: moves.length }), this.#balance(found.added.length, found.gone.length)].filter(Boolean).join(" ");
  }

  async #done(n: number, act: () => Promise<Outcome>, key: Done = "list.done"): Promise<Outcome | null> {
    clearTimeout(this.#timer);
    this.#asked++;
    const outcome = await this.#acts.run(act);
    if (!outcome) return null;
    this.said = [t(key, { n }), this.#balance(outcome.added.length, outcome.gone.length)].filter(Boolean).join(" ");
    this.#announcer.say(this.#heard(outcome, n));
    return outcome;
  }

  // One session is named with where it landed; several are counted.
  #heard(outcome: Outcome, n: number): string {
    const [only] = outcome.changed.sessions;
    if (n === 1 && only) return landed(only, only.placement, this.#moves.settingOf(only.placement), this.#board.findingsOf(only.id));
    const worst = worstFirst(outcome.added).slice(0, 2);
    return [this.said, ...worst.map((finding) => finding.sentence[locale.value])].join(" ");
  }

  #nothing(): null {
    this.said = t("list.done", { n: 0 });
    this.#announcer.say(this.said);
    return null;
  }
  #balance(added: number, gone: number): string {
    return [added > 0 ? t("list.more_findings", { n: added }) : "", gone > 0 ? t("list.less_findings", { n: gone }) : ""].filter(Boolean).join(" ");
  }
}
