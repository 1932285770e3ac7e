import type { Locator } from "@playwright/test";
import type { Workbench } from "./workbench";

/** The people beside the timetable. */
export class People {
  readonly list: Locator;
  readonly search: Locator;

  constructor(private readonly bench: Workbench) {
    const { stage, words } = bench;
    this.list = stage.getByRole("listbox", { name: words.say("people.list") });
    this.search = stage.getByRole("textbox", { name: words.say("people.search") });
  }

  async open(): Promise<void> {
    await this.bench.stage.getByRole("button", { name: this.bench.words.say("people.open") }).click();
  }

  person(name: string): Locator {
    return this.list.getByRole("option", { name });
  }

  /** Takes a person with the pointer and holds them over a session. */
  async hold(name: string, over: Locator): Promise<void> {
    const { mouse } = this.bench.page;
    await over.scrollIntoViewIfNeeded();
    const [from, to] = [await this.person(name).boundingBox(), await over.boundingBox()];
    if (!from || !to) throw new Error("the person or the session is not on the screen");
    await mouse.move(from.x + 40, from.y + from.height / 2);
    await mouse.down();
    await mouse.move(from.x - 40, from.y + from.height / 2, { steps: 3 });
    await mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 6 });
  }
}
