import { toApiError, type ApiError, type Outcome } from "$lib/api";
import { locale } from "$lib/i18n";
import type { Announcer } from "./announcer.svelte";
import type { Board } from "./board.svelte";

const worth = 2; // new findings that are worth saying aloud after one act

export type Act = () => Promise<Outcome>;

/** The door through which screens change something. Acts run one after the other, so that their outcomes are applied in
    the order in which they were written. */
export class Acts {
  #running = $state(0);
  #failed = $state(false);
  #queue: Promise<unknown> = Promise.resolve();
  readonly #board: Board;
  readonly #announcer: Announcer;
  readonly #follow: (outcome: Outcome) => Promise<void>;

  /** follow is told of every outcome once the board has it. */
  constructor(board: Board, announcer: Announcer, follow: (outcome: Outcome) => Promise<void> = () => Promise.resolve()) {
    this.#board = board;
    this.#announcer = announcer;
    this.#follow = follow;
  }

  /** What the top bar says of the work: everything is on the disk, is on its way, or the last act was refused. */
  get saved(): "saved" | "saving" | "not_saved" {
    if (this.#running > 0) return "saving";
    return this.#failed ? "not_saved" : "saved";
  }

  /** Does an act; a refusal is shown as a notice and gives null. */
  async run(act: Act): Promise<Outcome | null> {
    try {
      return await this.commit(act);
    } catch (thrown) {
      const error = toApiError(thrown);
      if (isIdle(error)) this.#announcer.tell(error.sentence(locale.value));
      else this.#announcer.fail(error, locale.value);
      return null;
    }
  }

  /** Does an act; a refusal is thrown as an ApiError, for the field that shows it. */
  async commit(act: Act): Promise<Outcome> {
    this.#running++;
    const turn = this.#queue.then(act);
    this.#queue = turn.catch(() => undefined);
    try {
      const outcome = await turn;
      this.#take(outcome);
      await this.#follow(outcome);
      return outcome;
    } catch (thrown) {
      const error = toApiError(thrown);
      this.#failed = !isIdle(error);
      throw error;
    } finally {
      this.#running--;
    }
  }

  #take(outcome: Outcome): void {
    this.#failed = false;
    this.#board.apply(outcome);
    this.#announcer.outdate();
    const said = [outcome.undo, ...outcome.added.slice(0, worth).map((finding) => finding.sentence)];
    this.#announcer.say(said.map((label) => label?.[locale.value] ?? "").join(" "));
  }
}

/** Nothing was there to change: everything stays saved. */
function isIdle(error: ApiError): boolean {
  return error.code === "operation.nothing";
}
