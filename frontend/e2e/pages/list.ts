import { expect, type Locator } from "@playwright/test";
import type { Workbench } from "./workbench";

/** The timetable as a list. A session is named by a piece of its title, a cell by its column. */
export class List {
  readonly grid: Locator;
  readonly bar: Locator;

  constructor(private readonly bench: Workbench) {
    this.grid = bench.stage.getByRole("grid");
    this.bar = bench.stage.getByRole("toolbar");
  }

  async show(): Promise<void> {
    await this.bench.stage.getByRole("radio", { name: this.bench.words.say("list.shape_list") }).click();
    await expect(this.grid).toBeVisible();
  }

  row(title: string): Locator {
    return this.grid.getByRole("row").filter({ hasText: title });
  }
  cell(title: string, column: string): Locator {
    return this.row(title).locator(`[data-column=${column}]`);
  }
  /** The cell that has the focus. */
  get focused(): Locator {
    return this.grid.locator("[data-column]:focus");
  }
  get headings(): Locator {
    return this.grid.getByRole("row").filter({ has: this.bench.page.locator("[aria-colspan]") });
  }
  /** Every session with its hour and rooms, as it is read from top to bottom. */
  async plan(): Promise<Entry[]> {
    return this.grid.locator("[data-of]").evaluateAll((rows) =>
      rows.map((row) => {
        const said = (column: string) => row.querySelector(`[data-column=${column}]`)?.textContent.trim() ?? "";
        return { id: row.getAttribute("data-of") ?? "", start: said("start"), rooms: said("rooms") };
      }));
  }
  /** Goes to a column of the row that has the focus. */
  async goTo(column: string): Promise<void> {
    const { keyboard } = this.bench.page;
    await keyboard.press("Home");
    const columns = await this.grid.locator("[data-of]").first().locator("[data-column]").evaluateAll((cells) => cells.map((cell) => cell.getAttribute("data-column")));
    for (let step = 0; step < columns.indexOf(column); step++) await keyboard.press("ArrowRight");
    await expect(this.focused).toHaveAttribute("data-column", column);
  }
}

export interface Entry {
  id: string;
  start: string;
  rooms: string;
}
