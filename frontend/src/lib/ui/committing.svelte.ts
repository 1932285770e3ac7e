import { ApiError } from "$lib/api";
import { locale } from "$lib/i18n";

/** What a field does with the value that a person settled on. A refusal is thrown. */
export type Commit<T> = (value: T) => unknown;

/** The refusal of the last commit, shown under its field until the next one. */
export class Committing<T> {
  error = $state("");

  /** Hands the value on; a refusal becomes the field's error, and what was typed stays. */
  async run(commit: Commit<T> | undefined, value: T): Promise<void> {
    this.error = "";
    try {
      await commit?.(value);
    } catch (thrown) {
      if (!(thrown instanceof ApiError)) throw thrown;
      this.error = thrown.sentence(locale.value);
    }
  }
}
