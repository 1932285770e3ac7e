/** Everything by its name: typed commands in both languages, what they would do before Enter, and the way back. */
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures";
import { Palette } from "./pages/palette";
import { quoted } from "./pages/workbench";

test("a typed command shows what would go wrong, is done and undone", async ({ page, bench, timetable, words, launch, sample }) => {
  const application = await launch({ workspace: sample });
  await bench.open(application.address);
  await bench.go("timetable");
  const palette = new Palette(bench);

  await palette.open();
  await palette.type("move AI et pedagogie to 2:30pm room 30.1");
  await expect(palette.active).toContainText("Salle 30.1");
  await expect(palette.dialog).toContainText(words.say("operations.count_conflicts", { n: 2 }));
  expect((await new AxeBuilder({ page }).include("[role=dialog]").analyze()).violations).toEqual([]);
  await page.keyboard.press("Escape");
  await palette.isClosed();
  await expect(bench.link("shell.timetable")).toBeFocused();
  await timetable.isFine("IA et pédagogie");

  await palette.open();
  await palette.type("décaler après 11 h 30 de 15 min");
  await expect(palette.dialog).toContainText(words.say("operations.count_moves", { n: 12 }));
  await page.keyboard.press("Enter");
  await palette.isClosed();
  await timetable.isAt("IA et pédagogie", 12 * 60, "Salle 21.3");
  await page.keyboard.press("Control+z");
  await timetable.isAt("IA et pédagogie", 11 * 60 + 45, "Salle 21.3");
});

test("a command that is not complete asks for what it needs", async ({ page, bench, words, launch, sample }) => {
  const application = await launch({ workspace: sample });
  await bench.open(application.address);
  const palette = new Palette(bench);
  await palette.open();
  await palette.type("échanger salle 30.1");
  await expect(palette.active).toContainText(words.say("commands.missing_other"));
  await page.keyboard.press("Tab");
  await expect(palette.input).toHaveValue("Échanger Salle 30.1 et ");
  await page.keyboard.type("salle 30.2");
  await page.keyboard.press("Enter");
  await palette.isClosed();
  await expect(bench.undoOf("30.2")).toBeVisible();
});

test("a name leads to what it names, from a field too", async ({ page, bench, words, launch, sample }) => {
  const application = await launch({ workspace: sample });
  await bench.open(application.address);
  await bench.go("sessions");
  await bench.stage.getByRole("textbox").first().focus();
  const palette = new Palette(bench);
  await palette.open();
  await palette.type("martignoni");
  await page.keyboard.press("Enter");
  await expect(bench.link("shell.speakers")).toHaveAttribute("aria-current", "page");
  await expect(bench.inspector).toBeVisible();
  await palette.open();
  await palette.type("dark theme");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await palette.open();
  await palette.type(words.say("commands.act_go_timetable"));
  await page.keyboard.press("Enter");
  await expect(bench.link("shell.timetable")).toHaveAttribute("aria-current", "page");
});

test("a whole-day operation is made up in a dialog with keys alone", async ({ page, bench, timetable, words, launch, sample }) => {
  const application = await launch({ workspace: sample });
  await bench.open(application.address);
  await bench.go("timetable");
  const palette = new Palette(bench);
  await palette.open();
  await palette.type(words.say("commands.act_shift"));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: words.say("operations.shift") });
  await expect(dialog.getByLabel(words.say("operations.from"), { exact: true })).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("15h30");
  await page.keyboard.press("Tab");
  await expect(dialog).toContainText(new RegExp(quoted(words.say("operations.count_moves", { n: 5 }))));
  expect((await new AxeBuilder({ page }).include("[role=dialog]").analyze()).violations).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  await timetable.isAt("Droit d’auteur", 15 * 60 + 45, "Salle 30.2");
});
