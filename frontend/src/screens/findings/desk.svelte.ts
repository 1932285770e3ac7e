import { SvelteSet } from "svelte/reactivity";
import { api, type Finding, type Outcome, type Ref } from "$lib/api";
import { locale, t } from "$lib/i18n";
import { homeOf, type Acts, type Announcer, type Board, type Selection } from "$lib/state";
import { pointed } from "$screens/sessions/findings/pointed.svelte";
import { offerUndo } from "$screens/sessions/offer";
import type { FindingRow } from "./rows";

/** What the list works with. */
interface Tools {
  board: Board;
  acts: Acts;
  announcer: Announcer;
  selection: Selection;
}

const inspected = ["session", "person", "room"];

/** What somebody does with the list of findings: which are chosen, which is looked at, which are being ignored. */
export class Desk {
  readonly chosen = new SvelteSet<string>();
  readonly folded = new SvelteSet<string>();
  /** Whether the reason for ignoring the chosen ones is being asked. */
  asking = $state(false);
  busy = $state(false);
  readonly #tools: Tools;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** Reasons that were given before, the latest first. */
  get given(): string[] {
    return [...new Set(this.#tools.board.ignored.map(({ reason }) => reason).reverse())];
  }

  /** Chooses rows, or no longer when all of them are chosen. */
  choose(rows: readonly FindingRow[]): void {
    const all = rows.every(({ id }) => this.chosen.has(id));
    for (const { id } of rows) if (all) this.chosen.delete(id);
    else this.chosen.add(id);
    if (this.chosen.size === 0) this.asking = false;
  }

  clear(): void {
    this.chosen.clear();
    this.asking = false;
  }

  fold(code: string, fold: boolean): void {
    if (fold) this.folded.add(code);
    else this.folded.delete(code);
  }

  /** Shows in the inspector what a finding is about, with this finding open; arriving takes the focus there. */
  show(row: FindingRow, arriving = false): void {
    pointed.show(row.id, arriving);
    const ref = this.subjectOf(row);
    if (ref) this.#tools.selection.pick(ref.table, ref.id);
    else this.#tools.selection.clear();
  }

  /** The first subject that the inspector can show. */
  subjectOf(row: FindingRow): Ref | undefined {
    const { board } = this.#tools;
    return row.finding.subjects.map((ref) => homeOf(board, ref).ref).find((ref) => inspected.includes(ref.table) && board.has(ref));
  }

  /** Asks why a finding is to be ignored; the chosen ones, when it is among them. */
  ask(row: FindingRow): void {
    if (!this.chosen.has(row.id)) {
      this.clear();
      this.chosen.add(row.id);
    }
    this.asking = true;
  }

  /** Ignores the chosen ones; gives whether it was done. */
  ignore(reason: string): Promise<boolean> {
    const { board } = this.#tools;
    const chosen = board.findings.filter(({ key }) => this.chosen.has(key));
    return this.#each(chosen, "findings.ignored_said", ({ key }) => api.findings.ignore(board.editionId, key, reason));
  }

  /** Tells these ignored ones again; without any, the chosen ones. */
  revive(some?: Finding): Promise<boolean> {
    const chosen = some ? [some] : this.#tools.board.ignored.filter(({ key }) => this.chosen.has(key));
    return this.#each(chosen, "findings.revived", ({ waiver }) => api.findings.revive(waiver));
  }

  // One act after the other: each can be undone by itself.
  async #each(findings: readonly Finding[], said: "findings.ignored_said" | "findings.revived", act: (finding: Finding) => Promise<Outcome>): Promise<boolean> {
    const { board, acts, announcer } = this.#tools;
    this.busy = true;
    try {
      for (const finding of findings) if (!(await acts.run(() => act(finding)))) return false;
    } finally {
      this.busy = false;
    }
    this.clear();
    const text = t(said, { n: findings.length, title: findings[0]?.title[locale.value] ?? "" });
    if (findings.length === 1) offerUndo(board, acts, announcer, text);
    else announcer.tell(text);
    return true;
  }
}
