import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, type Locator } from "@playwright/test";
import type { Key } from "../../src/lib/i18n/messages";
import { quoted, type Workbench } from "./workbench";

type Part = "days" | "rooms" | "tracks" | "edition" | "translations" | "identity" | "organisers";

/** Rooms and days, with the edition itself: one long page of chapters. */
export class RoomsPage {
  constructor(private readonly bench: Workbench) {}

  chapter(part: Part): Locator {
    return this.bench.stage.getByRole("region", { name: new RegExp(`^${quoted(this.bench.words.say(`rooms.${part}`))}\\d*$`) });
  }

  /** Goes to a chapter by the bar at the top, and waits until the page stands still. */
  async jump(part: Part): Promise<void> {
    const bar = this.bench.stage.getByRole("navigation", { name: this.bench.words.say("rooms.jump") });
    await bar.getByRole("button", { name: this.bench.words.say(`rooms.${part}`), exact: true }).click();
    await expect(this.chapter(part)).toBeInViewport();
  }

  /** A picture of the edition, with its buttons: the logo or the plan. */
  picture(label: Key): Locator {
    return this.chapter("identity").getByRole("group", { name: this.bench.words.say(label), exact: true });
  }

  /** Chooses a file in the system's dialogue that a button opens. */
  async choose(opener: Locator, path: string): Promise<void> {
    const opened = this.bench.page.waitForEvent("filechooser");
    await opener.click();
    await (await opened).setFiles(path);
  }

  /** Lets a file of the desktop go over a place. */
  async drop(target: Locator, path: string, type: string): Promise<void> {
    const file = { name: basename(path), type, base64: readFileSync(path, "base64") };
    const dataTransfer = await this.bench.page.evaluateHandle(({ name, type, base64 }) => {
      const held = new DataTransfer();
      held.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name, { type }));
      return held;
    }, file);
    await target.dispatchEvent("dragover", { dataTransfer });
    await target.dispatchEvent("drop", { dataTransfer });
  }
}
