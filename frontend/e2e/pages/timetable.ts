import { expect, type Locator } from "@playwright/test";
import type { Workbench } from "./workbench";

export interface Point {
  x: number;
  y: number;
}

/** What the grid shows: the hours of a day in minutes after midnight, and how many rooms. */
interface Sheet {
  opens: number;
  closes: number;
  columns: number;
}

const perMinute = 1.5; // px at 100 %
const firstLine = 5 * perMinute; // px below its beginning

/** The grid and its tray. A session is named by the beginning of its title. */
export class Timetable {
  readonly grid: Locator;
  readonly tray: Locator;

  constructor(private readonly bench: Workbench) {
    this.grid = bench.stage.getByRole("listbox").and(bench.stage.locator("[aria-orientation=vertical]"));
    this.tray = bench.stage.getByRole("listbox", { name: bench.words.say("timetable.tray") });
  }

  /** The cards that are in the DOM: only those in view are. */
  get cards(): Locator {
    return this.grid.getByRole("option");
  }

  card(title: string): Locator {
    return this.cards.filter({ hasText: title });
  }

  /** Takes a session at its head and lets it go over another one. */
  async drag(title: string, onto: string): Promise<void> {
    const { mouse } = this.bench.page;
    const [from, to] = [await head(this.card(title)), await head(this.card(onto))];
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x + (to.x - from.x) / 2, from.y, { steps: 4 });
    await mouse.move(to.x, to.y, { steps: 6 });
    await mouse.up();
  }

  /** Takes a session at its head and holds it that far away, in pixels; the button stays down. */
  async hold(title: string, by: { x: number; y: number }): Promise<void> {
    const { mouse } = this.bench.page;
    const from = await head(this.card(title));
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(from.x + by.x, from.y + by.y, { steps: 5 });
  }

  /** A session that waits in the tray. */
  chip(id: string): Locator {
    return this.tray.locator(`[data-session="${id}"]`);
  }

  /** Sends everything of the day into the tray as one act, and chooses nothing any more: with three keys. */
  async clear(): Promise<void> {
    await this.cards.first().focus();
    await this.bench.page.keyboard.press("Control+a");
    await this.bench.page.keyboard.press("Delete");
    await expect(this.cards).toHaveCount(0);
    await this.bench.page.keyboard.press("Escape");
    await expect(this.tray.locator("[aria-selected=true]")).toHaveCount(0);
  }

  /** Where on the screen a session begins that starts then, in that column; the sessions are within the hours of the day. */
  async spot({ opens, closes, columns }: Sheet, start: number, column: number): Promise<Point> {
    const box = await boxOf(this.bench.stage.locator(".canvas"));
    return { x: box.x + (box.width / columns) * (column + 0.5), y: box.y + ((start - opens) / (closes - opens)) * box.height };
  }

  /** Takes a session of the tray and lets it go so that it begins there: the hand holds it by its first line. */
  async carry(chip: Locator, to: Point): Promise<void> {
    const { mouse } = this.bench.page;
    await chip.scrollIntoViewIfNeeded();
    const from = await boxOf(chip);
    await mouse.move(from.x + 20, from.y + from.height / 2);
    await mouse.down();
    await mouse.move(from.x + 20, from.y - 40, { steps: 3 });
    await mouse.move(to.x, to.y + firstLine, { steps: 4 });
    await mouse.up();
  }

  /** Pulls the lower edge of a session down by so many minutes, at 100 %. */
  async stretch(title: string, minutes: number): Promise<void> {
    const { mouse } = this.bench.page;
    const box = await boxOf(this.card(title));
    const [x, end] = [box.x + box.width / 2, box.y + box.height];
    await mouse.move(x, end - 2);
    await mouse.down();
    await mouse.move(x, end + minutes * perMinute, { steps: 4 });
    await mouse.up();
  }

  /** Where what is held would land. */
  get ghost(): Locator {
    return this.bench.stage.locator(".ghost");
  }
  /** Where it cannot go. */
  get shades(): Locator {
    return this.bench.stage.locator(".shade");
  }

  /** Marked as something that cannot be, and said so to a screen reader. */
  async isWrong(title: string): Promise<void> {
    await expect(this.card(title)).toHaveClass(/\bwrong\b/);
    await expect(this.card(title)).toHaveAccessibleName(/\d/);
  }

  async isFine(title: string): Promise<void> {
    await expect(this.card(title)).not.toHaveClass(/\bwrong\b/);
  }

  /** Says where a card is: its room and start, as a screen reader hears them. */
  async isAt(title: string, start: number, room: string): Promise<void> {
    const hour = this.bench.words.clock(start).replace(/\s/g, "\\s");
    await expect(this.card(title)).toHaveAccessibleName(new RegExp(`${hour} .*${room}`));
  }
}

async function head(card: Locator): Promise<Point> {
  await card.scrollIntoViewIfNeeded();
  const box = await boxOf(card);
  return { x: box.x + box.width / 2, y: box.y + Math.min(18, box.height / 2) };
}

async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (!box) throw new Error("it is not on the screen");
  return box;
}
