import { toApiError, type Operation, type Preview } from "$lib/api";

const calm = 120; // ms without another question before one is asked

/** Tries an operation out while it is being made up: asks once the hand is still, and the last answer wins. */
export class Trial {
  /** What the last operation would do; null: none was asked for, or the answer is on its way. */
  preview = $state.raw<Preview | null>(null);
  isAsking = $state(false);
  #ticket = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = "";
  readonly #ask: (operation: Operation) => Promise<Preview>;

  constructor(ask: (operation: Operation) => Promise<Preview>) {
    this.#ask = ask;
  }

  /** Asks what an operation would do; with null, nothing is asked any more. The same again asks nothing. */
  of(operation: Operation | null): void {
    const asked = JSON.stringify(operation);
    if (asked === this.#asked) return;
    this.#asked = asked;
    const ticket = ++this.#ticket;
    clearTimeout(this.#timer);
    this.isAsking = operation !== null;
    if (operation) this.#timer = setTimeout(() => void this.#run(operation, ticket), calm);
    else this.preview = null;
  }

  /** Forgets what was answered, such as after an act. */
  forget(): void {
    this.of(null);
    this.#asked = "";
  }

  async #run(operation: Operation, ticket: number): Promise<void> {
    const answer = await this.#ask(operation).catch((thrown: unknown) => refused(thrown));
    if (ticket !== this.#ticket) return;
    this.preview = answer;
    this.isAsking = false;
  }
}

function refused(thrown: unknown): Preview {
  const { code, fr, en, details } = toApiError(thrown);
  return { label: { fr: "", en: "" }, moves: [], added: [], gone: [], problem: { code, fr, en, details } };
}
