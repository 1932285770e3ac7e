/** Every screen in both languages and both themes: looked at by axe, and kept as a picture for people to look at. */
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { required } from "./application";
import { expect, test } from "./fixtures";
import { languages } from "./words";

test.use({ contextOptions: { reducedMotion: "reduce" }, trace: "off" });

for (const language of languages) {
  test.describe(`every screen, in ${language}`, () => {
    test.use({ language });

    test("can be used by everybody, before anything is open", async ({ page, bench, welcome, launch }) => {
      const application = await launch();
      await bench.open(application.address);
      await welcome.isShown();
      await inBothThemes(page, language, "welcome");
      await welcome.choice("welcome.create").click();
      await expect(page.locator(".sketch li").first()).toBeAttached();
      await inBothThemes(page, language, "wizard");
    });

    test("can be used by everybody, with an edition", async ({ page, bench, timetable, list, session, words, launch, sample }) => {
      test.slow();
      const application = await launch({ workspace: sample });
      await bench.open(application.address);
      await expect(bench.stage.getByRole("heading", { level: 1 })).toBeVisible();
      await inBothThemes(page, language, "overview");
      await bench.go("timetable");
      await inBothThemes(page, language, "timetable");
      await timetable.drag("Gamification", "Les outils libres");
      await timetable.card("Gamification").click();
      await expect(session.findings).toBeVisible();
      await inBothThemes(page, language, "timetable-conflict");
      await page.keyboard.press("Escape");
      await list.show();
      await inBothThemes(page, language, "timetable-list");
      await list.headings.first().locator("[data-column]").click();
      await page.keyboard.press("Space");
      await expect(list.bar).toBeVisible();
      await inBothThemes(page, language, "timetable-list-chosen");
      await bench.go("all_findings");
      await bench.stage.getByRole("row").nth(1).click();
      await inBothThemes(page, language, "findings");
      await bench.go("sessions");
      await inBothThemes(page, language, "sessions");
      await bench.go("speakers");
      await bench.stage.getByRole("row").nth(5).click();
      await expect(bench.inspector.getByText(words.say("speakers.consents"), { exact: true })).toBeVisible();
      await inBothThemes(page, language, "speakers");
      await bench.go("rooms");
      await inBothThemes(page, language, "rooms");
      await bench.go("settings");
      await inBothThemes(page, language, "settings");
      await bench.go("print_place");
      await expect(bench.stage.getByRole("img").first()).toBeVisible();
      await inBothThemes(page, language, "print");
    });
  });
}

async function inBothThemes(page: Page, language: string, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.screenshot({ path: join(required("QUARTIERS_ARTEFACTS"), "screens", `${name}-${colorScheme}-${language}.png`) });
    // Colours do not depend on the language: one dark look is enough.
    if (language === "fr" || colorScheme === "light") expect.soft(await violations(page), `${name}, ${colorScheme}`).toEqual([]);
  }
}

/** What axe finds serious or critical, with where it is. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  const grave = found.filter(({ impact }) => impact === "serious" || impact === "critical");
  return grave.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary ?? ""}`));
}
