import { listen, toApiError, type ApiError, type Written } from "$lib/api";

export type Stage = "idle" | "busy" | "exists" | "done" | "stopped" | "failed";

/** One export after the other: under way, asking before it replaces, done or refused. */
export class Exporting {
  stage = $state<Stage>("idle");
  /** How far it is; null until it is known. */
  progress = $state.raw<{ done: number; total: number; pages: number } | null>(null);
  written = $state.raw<Written | null>(null);
  error = $state.raw<ApiError | null>(null);

  /** Writes; nothing is replaced unless the user said so. */
  async run(write: () => Promise<Written>): Promise<void> {
    this.stage = "busy";
    this.progress = null;
    const deaf = listen("export:progress", (progress) => (this.progress = progress));
    try {
      this.written = await write();
      this.stage = "done";
    } catch (thrown) {
      this.#refuse(toApiError(thrown));
    } finally {
      deaf();
    }
  }

  /** Forgets the last one: its choices are no longer those on the screen. */
  reset(): void {
    if (this.stage !== "busy") this.stage = "idle";
  }

  #refuse(error: ApiError): void {
    this.error = error;
    this.stage = error.code === "export.exists" ? "exists" : error.code === "export.cancelled" ? "stopped" : "failed";
  }
}
