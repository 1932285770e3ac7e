import { existsSync } from "node:fs";
import { expect, test } from "./fixtures";
import { largeProgramme, quartiers } from "./workspace";

const mostCards = 250; // of about a thousand sessions; what a window shows at once, and a little around it
const mostRows = 60;

test("a conference of a thousand sessions is imported, seen, searched and printed", async ({ page, bench, timetable, print, launch }, info) => {
  test.skip(!existsSync(largeProgramme), `${largeProgramme} is not there`);
  test.slow();
  const workspace = info.outputPath("large.quartiers");
  quartiers("import", largeProgramme, "-w", workspace);
  const application = await launch({ workspace });
  await bench.open(application.address);

  const sessions = Number(await bench.count("shell.sessions").textContent());
  expect(sessions).toBeGreaterThan(500);
  await bench.go("timetable");
  await expect(timetable.cards.first()).toBeVisible();
  expect(await timetable.cards.count()).toBeLessThan(mostCards);
  const last = await timetable.cards.last().getAttribute("data-session");
  await bench.stage.locator(".scroller").evaluate((grid) => grid.scrollTo(grid.scrollWidth, grid.scrollHeight));
  await expect(timetable.cards.last()).not.toHaveAttribute("data-session", last ?? "");
  expect(await timetable.cards.count()).toBeLessThan(mostCards);

  await bench.go("sessions");
  const rows = bench.stage.getByRole("row");
  await expect(rows.nth(5)).toBeVisible();
  expect(await rows.count()).toBeLessThan(mostRows);
  await page.keyboard.press("/");
  await page.keyboard.type("fsync");
  await expect(rows.nth(1)).toContainText(/fsync/i);

  await bench.go("speakers");
  await expect(rows.nth(5)).toBeVisible();
  expect(await rows.count()).toBeLessThan(mostRows);

  await bench.go("print_place");
  await print.choose("print.programme");
  const file = await print.export();
  expect(file.bytes.subarray(0, 5).toString()).toBe("%PDF-");
});
