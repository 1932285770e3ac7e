import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Locator } from "@playwright/test";
import type { Key } from "../../src/lib/i18n/messages";
import { quoted, type Workbench } from "./workbench";

export type Exported = { path: string; bytes: Buffer };

/** Print and export: which document, where to, and what became of it. */
export class Print {
  readonly name: Locator;

  constructor(private readonly bench: Workbench) {
    this.name = bench.stage.getByRole("textbox", { name: bench.words.say("print.file_name") });
  }

  async choose(document: Key): Promise<void> {
    // Its hint belongs to the name: "Programme, …" is not "Liste du programme, …".
    await this.bench.stage.getByRole("radio", { name: new RegExp(`^${quoted(this.bench.words.say(document))},`) }).click();
  }

  checkbox(key: Key): Locator {
    return this.bench.stage.getByRole("checkbox", { name: new RegExp(`^${quoted(this.bench.words.say(key))}`) });
  }

  /** A list to choose from; its name tells what is chosen too. */
  list(key: Key): Locator {
    return this.bench.stage.getByRole("combobox", { name: new RegExp(`^${quoted(this.bench.words.say(key))}`) });
  }

  async pick(key: Key, option: Key): Promise<void> {
    await this.list(key).click();
    await this.bench.page.getByRole("option", { name: this.bench.words.say(option), exact: true }).click();
    await expect(this.list(key)).toContainText(this.bench.words.say(option));
  }

  radio(name: string): Locator {
    return this.bench.stage.getByRole("radio", { name, exact: true });
  }

  /** Waits until the preview has so many pages. */
  async hasPages(count: number): Promise<void> {
    await expect(this.bench.stage.getByText(this.bench.words.say("print.page_of", { at: 1, of: count }), { exact: true })).toBeVisible({ timeout: 30_000 });
  }

  /** How many pages the preview has, once it is there. */
  async pages(): Promise<number> {
    await expect(this.bench.stage.getByRole("img").first()).toBeVisible({ timeout: 30_000 });
    return this.bench.stage.getByRole("img").count();
  }

  /** Opens the menu of saved choices and takes an entry. */
  async preset(entry: string): Promise<void> {
    await this.button("print.presets").click();
    await this.bench.page.getByRole("menuitem", { name: new RegExp(`^${quoted(entry)}`) }).click();
  }

  /** Saves the choices under a name. */
  async keep(name: string): Promise<void> {
    await this.preset(this.bench.words.say("print.preset_save"));
    const dialog = this.bench.page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: this.bench.words.say("print.preset_name") }).fill(name);
    await this.bench.page.keyboard.press("Enter");
    await expect(dialog).toHaveCount(0);
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

  /** Where files go. */
  async folder(): Promise<string> {
    return (await this.bench.stage.locator(".folder bdi").textContent()) ?? "";
  }
}
