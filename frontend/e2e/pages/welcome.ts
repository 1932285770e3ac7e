import { expect, type Locator } from "@playwright/test";
import type { Key } from "../../src/lib/i18n/messages";
import type { Workbench } from "./workbench";

/** The first screen of somebody who has begun nothing, or whose file did not open. */
export class Welcome {
  readonly problem: Locator;

  constructor(private readonly bench: Workbench) {
    this.problem = bench.stage.getByRole("alert");
  }

  async isShown(): Promise<void> {
    await expect(this.bench.stage.getByRole("heading", { level: 1, name: this.bench.words.say("welcome.title") })).toBeVisible();
  }

  choice(key: Key): Locator {
    return this.bench.stage.getByRole("button", { name: this.bench.words.say(key) });
  }
}
