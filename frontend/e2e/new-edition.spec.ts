import { expect, test } from "./fixtures";
import { arrowTo, tabTo, write } from "./keyboard";
import { languages } from "./words";

const name = "Journée d’essai 2026";

for (const language of languages) {
  test.describe(`a new edition with keys alone, in ${language}`, () => {
    test.use({ language });

    test("goes from the first field to a grid with a filled seat and a moved session", async ({ page, bench, welcome, wizard, timetable, session, words, launch }) => {
      const application = await launch();
      await bench.open(application.address);
      await tabTo(page, welcome.choice("welcome.create"));
      await page.keyboard.press("Enter");

      await expect(wizard.field("wizard.name")).toBeFocused();
      await page.keyboard.type(name);
      await write(page, wizard.field("wizard.first_day"), "14/10/2026");
      await write(page, wizard.field("wizard.round_tables"), "2");
      await write(page, wizard.field("wizard.panel"), "3");
      await write(page, wizard.field("wizard.parallel"), "8");
      await write(page, wizard.field("wizard.bands"), "2");
      await page.keyboard.press("Control+Enter");

      const stop = timetable.grid.locator("[tabindex='0']"); // where Tab enters the grid
      const tables = timetable.card(words.say("common.kind_round_table"));
      await expect(bench.notice(name)).toBeVisible();
      await expect(timetable.cards.and(page.getByLabel(words.say("common.kind_parallel")))).toHaveCount(8);
      await expect(tables).toHaveCount(2);
      await expect(timetable.tray).toHaveCount(0);

      // To the first round table, into its inspector, to its first seat.
      await tabTo(page, stop);
      await arrowTo(page, "ArrowDown", tables.first());
      await page.keyboard.press("Enter");
      await expect(bench.inspector).toBeFocused();
      await expect(session.seats).toHaveCount(4); // one moderator, three panellists
      await tabTo(page, session.vacant);
      await page.keyboard.type("Ada Exemple");
      await expect(page.getByRole("option", { name: words.say("sessions.seat_create", { name: "Ada Exemple" }) })).toBeVisible();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await session.isSeated("Ada Exemple");
      await expect(bench.undoOf("Ada Exemple")).toBeVisible();

      // Back to the grid; a session is held, moved and put down.
      await tabTo(page, stop);
      const before = await stop.getAttribute("aria-label");
      await page.keyboard.press("Space");
      await page.keyboard.press("Control+ArrowDown");
      await page.keyboard.press("Enter");
      await expect(stop).not.toHaveAttribute("aria-label", before ?? "");
      await page.keyboard.press("Control+z");
      await expect(stop).toHaveAttribute("aria-label", before ?? "");
    });
  });
}
