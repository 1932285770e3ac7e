/** Every screen in both languages and both themes: looked at by axe, and kept as a picture for people to look at. */
import { inBothThemes } from "./accessibility";
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
