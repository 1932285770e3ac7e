/** What is wrong is found, mended at one click, or lived with for a reason that is said. */
import { expect, test } from "./fixtures";
import { quoted } from "./pages/workbench";

const moved = "Gamification"; // at 11:45 in Salle 30.1
const taken = "Les outils libres"; // at 11:45 in Amphi Paul Painlevé

test("a conflict is mended through its finding, by keys alone, and taken back", async ({ page, bench, timetable, findings, session, launch, sample }) => {
  const application = await launch({ workspace: sample });
  await bench.open(application.address);
  await bench.go("timetable");
  await timetable.drag(moved, taken);
  await expect(bench.count("shell.conflicts")).toHaveText("1");

  await bench.link("shell.conflicts").click();
  await expect(findings.rows).toHaveCount(1);
  await findings.row(moved).focus();
  await page.keyboard.press("Enter");
  const card = session.findings.getByRole("article");
  await expect(card).toContainText("Amphi Paul Painlevé");
  await expect(card.getByRole("button").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(bench.link("shell.conflicts")).toBeHidden();
  await expect(bench.inspector.locator(":focus")).toBeVisible();

  await page.keyboard.press("Control+z");
  await expect(bench.count("shell.conflicts")).toHaveText("1");
});

test("an ignored finding stays away while notes change, and is back with its fact", async ({ bench, timetable, findings, words, launch, sample }) => {
  const application = await launch({ workspace: sample });
  await bench.open(application.address);
  await bench.go("timetable");
  await timetable.drag(moved, taken);
  await bench.link("shell.conflicts").click();
  await findings.ignore(findings.row(moved), "Un rideau sépare l’amphi");
  await expect(bench.link("shell.conflicts")).toBeHidden();

  await findings.show("ignored");
  await expect(findings.row(moved)).toContainText("Un rideau sépare l’amphi");
  await findings.row(moved).click();
  const notes = bench.inspector.getByRole("textbox", { name: words.say("sessions.notes"), exact: true });
  await notes.fill("Prévoir un second micro");
  await notes.blur();
  await bench.isSaved();
  await expect(findings.row(moved)).toHaveCount(1);

  await bench.go("timetable");
  await timetable.card(moved).press("Alt+ArrowUp");
  await expect(bench.count("shell.conflicts")).toHaveText("1");
});

test("an ignored finding is revived", async ({ bench, findings, words, launch, sample }) => {
  const application = await launch({ workspace: sample });
  await bench.open(application.address);
  await bench.go("all_findings");
  const before = await findings.rows.count();
  await findings.ignore(findings.row(moved), words.say("findings.reason_meant"));
  await expect(findings.rows).toHaveCount(before - 1);

  await findings.show("ignored");
  await findings.row(moved).getByRole("button", { name: words.say("findings.revive") }).click();
  await expect(bench.stage.getByText(words.say("findings.none_ignored"), { exact: true })).toBeVisible();
  await findings.show("active");
  await expect(findings.rows).toHaveCount(before);
});

test("a check is turned off, and back to the usual", async ({ page, bench, words, launch, sample }) => {
  const application = await launch({ workspace: sample });
  await bench.open(application.address);
  await expect(bench.link("shell.empty_seats")).toBeVisible();
  await bench.go("rooms");
  const row = bench.stage.getByRole("listitem").filter({ hasText: "Place à pourvoir" });
  await row.getByRole("combobox", { name: new RegExp(`^${quoted(words.say("checks.severity", { title: "Place à pourvoir" }))}`) }).click();
  await page.getByRole("option", { name: words.say("checks.off") }).click();
  await expect(bench.link("shell.empty_seats")).toBeHidden();
  await row.getByRole("button", { name: words.say("checks.reset", { severity: words.say("common.severity_warning") }) }).click();
  await expect(bench.link("shell.empty_seats")).toBeVisible();
});

test("every count of the overview leads to what it counts", async ({ bench, findings, words, launch, sample }) => {
  const application = await launch({ workspace: sample });
  await bench.open(application.address);
  await bench.stage.getByRole("button", { name: words.say("overview.step_incomplete") }).click();
  await expect(findings.rows.first()).toBeVisible();
  await bench.go("overview");
  await bench.stage.getByRole("button", { name: words.say("overview.tile_empty", { n: 16 }) }).click();
  await expect(bench.link("shell.empty_seats")).toHaveAttribute("aria-current", "page");
  await expect(findings.row(moved)).toHaveCount(1);
});
