import { api, toApiError, type ApiError, type ID, type Outcome, type Recent, type Summary, type Workspace as Opened } from "$lib/api";
import type { Board } from "./board.svelte";
import type { Navigation } from "./navigation.svelte";
import type { Selection } from "./selection.svelte";

/** The open file and the editions in it: what is on the board, and how another one gets there. */
export class Workspace {
  /** Until the backend has said what is open. */
  state = $state<"opening" | "open" | "none" | "failed">("opening");
  path = $state("");
  name = $state("");
  editions = $state.raw<Summary[]>([]);
  recents = $state.raw<Recent[]>([]);
  /** Why the file that was asked for did not open. */
  problem = $state.raw<ApiError | null>(null);

  readonly #board: Board;
  readonly #navigation: Navigation;
  readonly #selection: Selection;

  constructor(board: Board, navigation: Navigation, selection: Selection) {
    this.#board = board;
    this.#navigation = navigation;
    this.#selection = selection;
  }

  /** Shows what is open; the last edition that was on the screen comes back. */
  async begin(): Promise<void> {
    this.state = "opening";
    try {
      const { workspace, recents, problem } = await api.workspaces.begin();
      this.recents = recents;
      if (workspace) this.#take(workspace);
      else this.#empty();
      this.problem = problem ? toApiError(new Error(JSON.stringify(problem))) : null;
    } catch (thrown) {
      this.problem = toApiError(thrown);
      this.state = "failed";
    }
  }

  async open(path: string): Promise<void> {
    this.#take(await api.workspaces.open(path));
  }

  /** Lets the user choose a file. */
  async choose(): Promise<void> {
    const chosen = await api.workspaces.choose();
    if (chosen.path) this.#take(chosen);
  }

  /** Makes sure that there is a file to write into: a first one in the documents folder when none is open. */
  async ensure(): Promise<void> {
    if (this.state === "open") return;
    this.#take(await api.workspaces.create());
  }

  async showEdition(id: ID): Promise<void> {
    this.#board.load(await api.editions.board(id));
    this.#selection.clear();
    this.editions = await api.editions.list();
  }

  /** Follows an act to where it happened: another edition, a new one, or away from one that is gone. */
  async follow(outcome: Outcome): Promise<void> {
    const gone = outcome.removed.some(({ table, id }) => table === "edition" && id === this.#board.editionId);
    const touched = gone || outcome.changed.editions.length > 0;
    if (touched) this.editions = await api.editions.list();
    const elsewhere = outcome.editionId && outcome.editionId !== this.#board.editionId ? outcome.editionId : "";
    const next = elsewhere || (gone ? this.editions[0]?.id : this.#board.editionId) || "";
    if (next === this.#board.editionId && !gone) return;
    if (!this.editions.some((edition) => edition.id === next)) return this.#leave();
    await this.showEdition(next);
    if (this.#navigation.isAt("welcome")) this.#navigation.go("overview");
  }

  #take(opened: Opened): void {
    this.path = opened.path;
    this.name = opened.name;
    this.editions = opened.editions;
    this.problem = null;
    this.#selection.clear();
    if (opened.board) this.#board.load(opened.board);
    else this.#board.clear();
    this.state = "open";
    this.#navigation.go(opened.board ? "overview" : "welcome");
  }

  #empty(): void {
    this.state = "none";
    this.#navigation.go("welcome");
  }

  #leave(): void {
    this.#board.clear();
    this.#selection.clear();
    this.#navigation.go("welcome");
  }
}
