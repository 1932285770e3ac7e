import { expect, test } from "./fixtures";
import { tabTo } from "./keyboard";

test("the sample day is planned in the list, with keys alone", async ({ page, bench, list, words, launch, sample }) => {
  test.slow();
  const application = await launch({ workspace: sample });
  await bench.open(application.address);
  await bench.go("timetable");
  await list.show();
  const before = await list.plan();

  // Everything goes into the tray and comes back, one after the other.
  await tabTo(page, list.grid.locator("[data-column][tabindex='0']"));
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await expect(list.headings).toHaveCount(1);
  await page.keyboard.press("Escape");
  for (let placed = 0; placed < before.length; placed++) {
    await page.keyboard.press("Control+End");
    await list.goTo("start");
    const id = await list.focused.evaluate((cell) => cell.closest("[data-of]")?.getAttribute("data-of"));
    const { start, rooms } = before.find((entry) => entry.id === id) ?? { start: "", rooms: "" };
    const row = list.grid.locator(`[data-of="${id}"]`);
    await page.keyboard.type(start);
    await page.keyboard.press("Enter");
    await expect(row.locator("[data-column=start]")).toBeFocused();
    await expect(row.locator("[data-column=start]")).toHaveText(start);
    if (rooms === words.say("common.all_rooms")) continue;
    await list.goTo("rooms");
    await page.keyboard.type(rooms);
    await page.keyboard.press("Enter");
    await expect(row.locator("[data-column=rooms]")).toHaveText(rooms);
  }
  expect(await list.plan()).toEqual(before);
  await expect(bench.link("shell.conflicts")).toHaveCount(0);
});

test("several rows of the list are changed as one act, and say beforehand what will be wrong", async ({ page, bench, list, words, launch, sample }) => {
  const application = await launch({ workspace: sample });
  await bench.open(application.address);
  await bench.go("timetable");
  await list.show();
  const before = await list.plan();

  const band = list.headings.first();
  await band.locator("[data-column]").click();
  await page.keyboard.press("Space");
  await expect(list.bar).toContainText(words.say("common.count_sessions", { n: 4 }));
  await tabTo(page, list.bar.getByLabel(words.say("list.column_start")));
  await page.keyboard.type("+15");
  await expect(list.bar).toContainText(words.say("list.would", { n: 4 }));
  expect(await list.plan()).toEqual(before);
  await page.keyboard.press("Enter");
  await expect(list.bar).toContainText(words.say("list.done", { n: 4 }));
  await expect(list.row("Gamification").locator("[data-column=start]")).toHaveText(words.clock(720));
  await expect(bench.live).toContainText("Déjeuner");

  await page.keyboard.press("Escape");
  await expect(list.focused).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(list.row("Gamification").locator("[data-column=start]")).toHaveText(words.clock(705));
  await expect(list.focused).toBeVisible();
  expect(await list.plan()).toEqual(before);
});

test("a cell of the list keeps what was refused, and a name takes an empty seat", async ({ page, bench, list, words, launch, sample }) => {
  const application = await launch({ workspace: sample });
  await bench.open(application.address);
  await bench.go("timetable");
  await list.show();

  await list.cell("Gamification", "start").click();
  await page.keyboard.type("bientôt");
  await page.keyboard.press("Enter");
  await expect(list.row("Gamification").getByRole("alert")).toHaveText(words.say("list.bad_start"));
  await list.cell("Déjeuner", "title").click();
  await expect(list.cell("Gamification", "start")).toContainText("bientôt");
  await list.cell("Gamification", "start").click();
  await page.keyboard.press("F2");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("+5");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(list.cell("Gamification", "start")).toHaveText(words.clock(710));

  await list.goTo("seats");
  await page.keyboard.type("grosb");
  await expect(page.getByRole("option", { name: "Muriel Grosbois" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(list.cell("Gamification", "seats")).toContainText("Grosbois");
  await expect(list.cell("Gamification", "seats")).toBeFocused();
  await page.keyboard.press("Shift+Delete");
  await expect(list.row("Gamification")).toHaveCount(0);
  await expect(list.focused).toBeVisible();
});
