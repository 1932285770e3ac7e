import type { ApiError } from "$lib/api";

export type Tone = "plain" | "good" | "wrong";

/** A short message at the foot of the window. */
export interface Notice {
  id: number;
  text: string;
  tone: Tone;
  /** For "copy details"; empty: there are none. */
  details: string;
  action?: { label: string; run: () => void };
}

const stay = 6000; // ms that a message that is not an error stays
const offered = 12_000; // ms that one stays that something can be done with

/** Says things: in the live region for a screen reader, and in notices for everybody. */
export class Announcer {
  /** What the live region says now. */
  spoken = $state("");
  notices = $state.raw<Notice[]>([]);
  #next = 1;
  readonly #leaving = new Map<number, ReturnType<typeof setTimeout>>();

  /** Says something to a screen reader only, such as where a session was moved to. */
  say(text: string): void {
    // The same sentence twice is two events: a trailing space makes it a change.
    this.spoken = text === this.spoken ? `${text}\u00a0` : text;
  }

  /** Shows and says a message. */
  tell(text: string, more: Partial<Pick<Notice, "tone" | "details" | "action">> = {}): void {
    const notice = { id: this.#next++, text, tone: more.tone ?? "plain", details: more.details ?? "", action: more.action };
    this.notices = [...this.notices.slice(-2), notice];
    this.say(text);
    this.leave(notice);
  }

  /** Keeps a message, for as long as the pointer or the focus is on it. */
  keep({ id }: Notice): void {
    clearTimeout(this.#leaving.get(id));
    this.#leaving.delete(id);
  }

  /** Lets a message go after a while; an error waits until somebody dismisses it. */
  leave(notice: Notice): void {
    this.keep(notice);
    if (notice.tone === "wrong") return;
    this.#leaving.set(notice.id, setTimeout(() => this.dismiss(notice.id), notice.action ? offered : stay));
  }

  /** Shows and says why something was refused; it stays until it is dismissed. */
  fail(error: ApiError, language: "fr" | "en"): void {
    this.tell(error.sentence(language), { tone: "wrong", details: error.details });
  }

  /** Takes back what older notices offer: after another act, their "Undo" would undo that one. */
  outdate(): void {
    this.notices = this.notices.filter((notice) => !notice.action);
  }

  dismiss(id: number): void {
    clearTimeout(this.#leaving.get(id));
    this.#leaving.delete(id);
    this.notices = this.notices.filter((notice) => notice.id !== id);
  }
}
