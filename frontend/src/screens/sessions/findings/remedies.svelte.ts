import { api, type Finding, type Preview, type Remedy } from "$lib/api";
import type { Board } from "$lib/state";
import { hintSaid } from "./said";

/** The remedies of one finding, asked of the backend and asked again after every act: another session may have taken
    the place that was free. */
export class Remedies {
  /** Null: they are being asked. */
  list = $state.raw<Remedy[] | null>(null);
  /** What the remedy under the pointer or the focus would change. */
  hint = $state("");
  readonly #board: Board;
  readonly #previews = new Map<Remedy, Promise<Preview>>();

  constructor(board: Board, finding: () => Finding) {
    this.#board = board;
    $effect(() => {
      const asked = { edition: board.editionId, key: finding().key, after: board.undo };
      let isLate = false;
      const take = (list: Remedy[]) => {
        if (isLate) return;
        this.list = list;
        this.hint = "";
      };
      // A finding that has just gone has no remedies: no refusal that anybody wants to read.
      api.findings.remedies(asked.edition, asked.key).then(take, () => take([]));
      return () => (isLate = true);
    });
  }

  /** Says what a remedy would change. */
  async weigh(remedy: Remedy): Promise<void> {
    const asked = this.#previews.get(remedy) ?? api.operations.preview(this.#board.editionId, remedy.operation);
    this.#previews.set(remedy, asked);
    const preview = await asked.catch(() => null);
    this.hint = preview && this.list?.includes(remedy) ? hintSaid(preview) : "";
  }
}
