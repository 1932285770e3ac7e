import { createContext } from "svelte";
import { api } from "$lib/api";
import { Scene } from "$lib/commands";
import { locale, localeOf, say } from "$lib/i18n";
import { Trial } from "$screens/timetable/operations/trial.svelte";
import { doers } from "./acts";
import type { Desk } from "./desk";
import { entriesAtFirst, entriesFor, type Entry, type View } from "./entry";
import { perform } from "./perform";

const remembered = 4; // things that were done lately

/** The command palette: what is typed, what it may mean, which of it is looked at, and what that would do. */
export class Palette {
  isOpen = $state(false);
  line = $state("");
  /** Which entry is looked at. */
  at = $state(0);
  readonly trial: Trial;
  #recent = $state.raw<readonly Entry[]>([]);
  #back: HTMLElement | null = null;
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.trial = new Trial((operation) => api.operations.preview(desk.board.editionId, operation));
  }

  /** The names of the edition, looked up once while nothing in it changes. */
  readonly #known = $derived.by(() => {
    const { board } = this.#desk;
    const language = localeOf(board.edition?.language ?? locale.value);
    const cast = { sessions: board.sessionList, rooms: board.roomList, days: board.dayList, persons: board.persons.all, seats: board.seats.all, language };
    return new Scene(cast, { dayId: "", sessions: [] });
  });
  readonly #view = $derived.by((): View => {
    const { selection, operations } = this.#desk;
    const selected = selection.idOf("session");
    const sessions = operations.chosen.length > 0 ? operations.chosen : selected ? [selected] : [];
    return { scene: this.#known.from({ dayId: operations.dayId, sessions }), language: locale.value, hasEdition: this.#desk.board.edition !== undefined, can: (act) => doers[act].can(this.#desk) };
  });
  readonly entries = $derived.by((): Entry[] => (this.line.trim() ? entriesFor(this.line, this.#view) : entriesAtFirst(this.#recent.filter((entry) => this.#stands(entry)), this.#view)));
  readonly active = $derived.by((): Entry | undefined => this.entries[Math.min(this.at, this.entries.length - 1)]);

  show(): void {
    this.#back = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    this.write("");
    this.isOpen = true;
  }

  /** Closes without having done anything. */
  leave(): void {
    this.#close();
    this.#giveBack();
  }

  write(line: string): void {
    this.line = line;
    this.at = 0;
  }

  /** Looks at the next entry or the one before, round and round. */
  step(by: number): void {
    const count = this.entries.length;
    if (count > 0) this.at = (Math.min(this.at, count - 1) + by + count) % count;
  }

  /** Goes on with the line as the entry has it; false when there is nothing to go on with. */
  complete(entry = this.active): boolean {
    if (!entry?.text || entry.text === this.line) return false;
    this.write(entry.text);
    return true;
  }

  /** Does what an entry comes to, or goes on with the line. */
  async choose(entry = this.active): Promise<void> {
    if (!entry) return;
    if (entry.does?.do === "act" && entry.does.act === "new_session") return this.write(this.#beginning());
    if (!entry.does) return void this.complete(entry);
    this.#remember(entry);
    this.#close();
    const isElsewhere = await perform(entry.does, this.#desk);
    if (!isElsewhere) this.#giveBack();
  }

  // "Créer " in the language of the window.
  #beginning(): string {
    return say(locale.value, "commands.create", { kind: "…", place: "" }).split("…")[0] ?? "";
  }

  // What changes the plan is typed again and looked at again before it is done again.
  #remember(entry: Entry): void {
    const isAct = entry.does?.do === "act" || entry.does?.do === "go";
    const kept: Entry = { ...entry, group: "recent", does: isAct ? entry.does : null };
    if (!isAct && !kept.text) return;
    this.#recent = [kept, ...this.#recent.filter(({ id }) => id !== entry.id)].slice(0, remembered);
  }

  #stands({ does }: Entry): boolean {
    if (does?.do === "go") return this.#desk.board.has(does.to);
    return does?.do !== "act" || doers[does.act].can(this.#desk);
  }

  #close(): void {
    this.isOpen = false;
    this.trial.forget();
  }

  #giveBack(): void {
    const back = this.#back;
    requestAnimationFrame(() => (back?.isConnected && back !== document.body ? back : document.getElementById("stage"))?.focus());
  }
}

export const [getPalette, setPalette] = createContext<Palette>();
