import { expect, type Locator } from "@playwright/test";
import type { Workbench } from "./workbench";

/** The command palette, over any screen. */
export class Palette {
  readonly input: Locator;
  readonly entries: Locator;
  /** The entry that Enter would do. */
  readonly active: Locator;
  /** What it would do to the plan. */
  readonly dialog: Locator;

  constructor(private readonly bench: Workbench) {
    this.dialog = bench.page.getByRole("dialog", { name: bench.words.say("palette.open") });
    this.input = this.dialog.getByRole("combobox");
    this.entries = this.dialog.getByRole("option");
    this.active = this.entries.and(this.dialog.locator("[aria-selected=true]"));
  }

  async open(): Promise<void> {
    await this.bench.page.keyboard.press("Control+k");
    await expect(this.input).toBeFocused();
  }

  /** Types a line into the palette that is open. */
  async type(line: string): Promise<void> {
    await this.input.fill(line);
  }

  async isClosed(): Promise<void> {
    await expect(this.dialog).toHaveCount(0);
  }
}
