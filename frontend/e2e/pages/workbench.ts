import { expect, type Locator, type Page } from "@playwright/test";
import type { Key } from "../../src/lib/i18n/messages";
import type { Words } from "../words";

export type Place = "overview" | "timetable" | "sessions" | "speakers" | "rooms" | "settings" | "print_place" | "all_findings";

/** What surrounds every screen: the places, undo and redo, notices, the voice for a screen reader, the inspector. */
export class Workbench {
  readonly rail: Locator;
  readonly stage: Locator;
  readonly inspector: Locator;
  readonly live: Locator;

  constructor(readonly page: Page, readonly words: Words) {
    this.rail = page.getByRole("navigation", { name: words.say("shell.places") });
    this.stage = page.getByRole("main");
    this.inspector = page.getByRole("complementary", { name: words.say("shell.inspector") });
    this.live = page.getByTestId("live");
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await expect(this.rail).toBeVisible();
  }

  async go(place: Place): Promise<void> {
    await this.link(`shell.${place}`).click();
    await expect(this.link(`shell.${place}`)).toHaveAttribute("aria-current", "page");
    await expect(this.stage.getByRole("heading", { level: 1 })).toBeAttached();
  }

  link(label: Key): Locator {
    return this.rail.getByRole("button", { name: new RegExp(`^${quoted(this.words.say(label))}( \\d+)?$`) });
  }

  /** The number beside a place or something to settle. */
  count(label: Key): Locator {
    return this.link(label).locator(".count");
  }

  /** The button that says what undo would take back; part is a piece of that act's name. */
  undoOf(part: string): Locator {
    return this.actButton("shell.undo_act", part);
  }

  redoOf(part: string): Locator {
    return this.actButton("shell.redo_act", part);
  }

  notice(text: string): Locator {
    return this.page.locator(".notices").getByRole("listitem").filter({ hasText: text });
  }

  /** Waits until what was done is on the disk. */
  async isSaved(): Promise<void> {
    await expect(this.page.getByTestId("saved")).toHaveText(this.words.say("shell.saved"));
  }

  private actButton(key: Key, part: string): Locator {
    const [before = "", after = ""] = this.words.say(key, { act: "\u0000" }).split("\u0000");
    return this.page.getByRole("banner").getByRole("button", { name: new RegExp(`^${quoted(before)}.*${quoted(part)}.*${quoted(after)}`) });
  }
}

/** A text as a regular expression that matches it alone. Spaces match every kind of space, as names do in Chromium. */
export function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s/g, "\\s");
}
