import type { Locator } from "@playwright/test";
import type { Key } from "../../src/lib/i18n/messages";
import type { Workbench } from "./workbench";

/** The form of a new edition. */
export class Wizard {
  constructor(private readonly bench: Workbench) {}

  field(key: Key): Locator {
    const label = this.bench.words.say(key);
    return this.bench.stage.getByRole("textbox", { name: label }).first();
  }
}
