import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Locator } from "@playwright/test";
import type { Key } from "../../src/lib/i18n/messages";
import type { Workbench } from "./workbench";

export type Exported = { path: string; bytes: Buffer };

/** Print and export: which document, where to, and what became of it. */
export class Print {
  readonly name: Locator;

  constructor(private readonly bench: Workbench) {
    this.name = bench.stage.getByRole("textbox", { name: bench.words.say("print.file_name") });
  }

  async choose(document: Key): Promise<void> {
    await this.bench.stage.getByRole("radio", { name: this.bench.words.say(document) }).click();
  }

  button(key: Key): Locator {
    return this.bench.stage.getByRole("button", { name: this.bench.words.say(key), exact: true });
  }

  /** Exports with the folder and the name that are proposed, and reads the file. */
  async export(): Promise<Exported> {
    await this.button("print.export").click();
    return this.written();
  }

  /** Waits until the screen says that the file is there. */
  async written(): Promise<Exported> {
    const name = await this.name.inputValue();
    await expect(this.bench.stage.getByText(this.bench.words.say("print.written", { file: name }))).toBeVisible({ timeout: 60_000 });
    const path = join(await this.folder(), name);
    return { path, bytes: readFileSync(path) };
  }

  private async folder(): Promise<string> {
    return (await this.bench.stage.locator(".folder bdi").textContent()) ?? "";
  }
}
