import { expect, type Locator } from "@playwright/test";
import type { Workbench } from "./workbench";

/** The list of findings. */
export class FindingList {
  readonly rows: Locator;
  readonly reason: Locator;

  constructor(private readonly bench: Workbench) {
    this.rows = bench.stage.getByRole("treegrid").getByRole("row", { level: 2 });
    this.reason = bench.page.getByRole("textbox", { name: bench.words.say("findings.reason") });
  }

  row(text: string): Locator {
    return this.rows.filter({ hasText: text });
  }

  /** The row of one finding, by its whole sentence. */
  rowOf(sentence: string): Locator {
    return this.rows.filter({ has: this.bench.page.getByTitle(sentence, { exact: true }) });
  }

  /** Shows those to settle, or those that were ignored. */
  async show(which: "active" | "ignored"): Promise<void> {
    await this.bench.stage.getByRole("radio", { name: this.bench.words.say(`findings.${which}`) }).click();
  }

  /** Ignores a finding from the keyboard. */
  async ignore(row: Locator, reason: string): Promise<void> {
    await row.focus();
    await row.press("i");
    await expect(this.reason).toBeFocused();
    await this.reason.fill(reason);
    await this.reason.press("Enter");
    await expect(this.reason).toBeHidden();
  }
}
