import { expect, test } from "./fixtures";
import type { Locator, Page } from "@playwright/test";
import { Words } from "./words";

const title = "Droit d’auteur et souveraineté";
const other = "Droit d’auteur, à deux voix";

test("language and theme change at once, without loading anything again, and stay", async ({ page, bench, launch, sample }) => {
  const application = await launch({ workspace: sample });
  await bench.open(application.address);
  const english = new Words("en");
  await bench.go("settings");
  await page.evaluate(() => Object.assign(window, { stays: true }));

  await page.getByRole("radio", { name: english.say("settings.english") }).click();
  await expect(page.getByRole("heading", { level: 1, name: english.say("settings.title") })).toBeVisible();
  await expect(page.getByRole("button", { name: english.say("shell.timetable"), exact: true })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");

  const light = await groundOf(page);
  await page.getByRole("radio", { name: english.say("settings.theme_dark") }).click();
  await expect.poll(() => groundOf(page)).not.toBe(light);
  expect(await page.evaluate(() => "stays" in window)).toBe(true);

  const dark = await groundOf(page);
  await application.restart();
  await page.goto(application.address);
  await expect(page.getByRole("button", { name: english.say("shell.timetable"), exact: true })).toBeVisible();
  expect(await groundOf(page)).toBe(dark);
});

test("undo in a field takes back the typing; outside, the act", async ({ page, bench, timetable, session, launch, sample }) => {
  const application = await launch({ workspace: sample });
  await bench.open(application.address);
  await bench.go("timetable");
  await timetable.card(title).click();

  await session.title.click();
  await page.keyboard.press("End");
  await page.keyboard.type(" !");
  await page.keyboard.press("Control+z");
  await expect(session.title).toHaveValue(title);
  await expect(bench.undoOf(title)).toHaveCount(0);

  await session.title.fill(other);
  await session.title.press("Enter");
  await expect(timetable.card(other)).toBeVisible();
  await expect(timetable.card(title)).toHaveCount(0);
  await timetable.card(other).focus();
  await page.keyboard.press("Control+z");
  await showsEverywhere(session.title, timetable.card(title), timetable.card(other));
});

test("a list, the grid and the inspector never disagree after undo and redo", async ({ page, bench, timetable, session, launch, sample }) => {
  const application = await launch({ workspace: sample });
  await bench.open(application.address);
  await bench.go("sessions");
  const row = (text: string) => bench.stage.getByRole("row").filter({ hasText: text });
  await row(title).click();
  await session.title.fill(other);
  await session.title.press("Enter");
  await expect(row(other)).toBeVisible();
  await bench.undoOf("").click();
  await showsEverywhere(session.title, row(title), row(other));
  await bench.redoOf("").click();
  await expect(session.title).toHaveValue(other);
  await expect(row(other)).toBeVisible();
  await bench.go("timetable");
  await expect(timetable.card(other)).toBeVisible();
  await page.keyboard.press("Control+z");
  await showsEverywhere(session.title, timetable.card(title), timetable.card(other));
});

test("what was deleted comes back from the notice", async ({ page, bench, session, words, launch, sample }) => {
  const application = await launch({ workspace: sample });
  await bench.open(application.address);
  await bench.go("sessions");
  const row = bench.stage.getByRole("row").filter({ hasText: title });
  await row.click();
  await page.keyboard.press("Delete");
  await expect(row).toHaveCount(0);
  await expect(session.title).not.toHaveValue(title); // the next one is selected
  const notice = bench.notice(words.say("sessions.deleted", { title }));
  await notice.getByRole("button", { name: words.say("shell.undo"), exact: true }).click();
  await expect(row).toBeVisible();
  await expect(notice).toHaveCount(0);
});

async function showsEverywhere(field: Locator, here: Locator, notHere: Locator): Promise<void> {
  await expect(field).toHaveValue(title);
  await expect(here).toBeVisible();
  await expect(notHere).toHaveCount(0);
}

function groundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}
