import { expect, type Locator } from "@playwright/test";
import type { Workbench } from "./workbench";

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

async function head(card: Locator): Promise<{ x: number; y: number }> {
  await card.scrollIntoViewIfNeeded();
  const box = await card.boundingBox();
  if (!box) throw new Error("the card is not on the screen");
  return { x: box.x + box.width / 2, y: box.y + Math.min(18, box.height / 2) };
}
