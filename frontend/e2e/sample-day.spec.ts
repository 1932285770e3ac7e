import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { required } from "./application";
import { textOf } from "./documents";
import { expect, test } from "./fixtures";
import type { Exported } from "./pages/print";
import { type Language, languages } from "./words";

const moved = "Gamification"; // at 11:45 in Salle 30.1
const taken = "Les outils libres"; // at 11:45 in Amphi Paul Painlevé
const from = { start: 705, room: "Salle 30.1" };

for (const language of languages) {
  test.describe(`the sample day, in ${language}`, () => {
    test.use({ language });

    test("is opened, changed, taken back, and taken back further after a restart", async ({ page, bench, welcome, timetable, session, print, launch }) => {
      const application = await launch();
      await bench.open(application.address);
      await welcome.isShown();
      await welcome.choice("welcome.sample").click();
      await expect(bench.stage.getByRole("heading", { level: 1 })).toBeVisible();

      await bench.go("timetable");
      await timetable.drag(moved, taken);
      await timetable.isWrong(moved);
      await timetable.isWrong(taken);
      await expect(bench.live).toContainText(moved);
      await timetable.card(moved).click();
      await expect(session.findings.getByRole("article")).toContainText("Amphi Paul Painlevé");
      await expect(bench.count("shell.conflicts")).toHaveText("1");

      await bench.undoOf(moved).click();
      await timetable.isFine(moved);
      await timetable.isFine(taken);
      await timetable.isAt(moved, from.start, from.room);

      await timetable.card(moved).press("Space");
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("Enter");
      await timetable.isWrong(moved);
      await expect(bench.live).toContainText("Amphi Paul Painlevé");
      await page.keyboard.press("Control+z");
      await timetable.isFine(moved);
      await timetable.isAt(moved, from.start, from.room);

      // A move that stays, and one more, to be taken back after the restart.
      await timetable.card(moved).press("Alt+ArrowUp");
      await timetable.isAt(moved, from.start - 5, from.room);
      await bench.isSaved();
      await application.restart();
      await bench.open(application.address);
      await bench.go("timetable");
      await timetable.isAt(moved, from.start - 5, from.room);
      await bench.undoOf(moved).click();
      await timetable.isAt(moved, from.start, from.room);
      await bench.redoOf(moved).click();
      await timetable.isAt(moved, from.start - 5, from.room);
      await page.keyboard.press("Control+z");
      await timetable.isAt(moved, from.start, from.room);

      await timetable.card(moved).click();
      await session.seat("grosb", "Muriel Grosbois");
      await session.seatNew("Ada Exemple");
      await bench.go("speakers");
      await expect(bench.stage.getByRole("row", { name: /Exemple, Ada/ })).toBeVisible();
      await expect(bench.undoOf("Ada Exemple")).toBeVisible();

      await bench.go("print_place");
      await print.choose("print.programme");
      const programme = await print.export();
      const text = textOf(programme.path);
      expect(text).toContain("Quartiers du numérique 2025");
      expect(text).toContain("Ada Exemple");

      // The same name again: asked first, then replaced.
      await print.button("print.export").click();
      await expect(print.button("print.replace")).toBeVisible();
      expect(readFileSync(programme.path).equals(programme.bytes)).toBe(true);
      await print.button("print.replace").click();
      await print.written();

      await print.choose("print.speakers");
      const workbook = await print.export();
      expect(workbook.bytes.subarray(0, 2).toString()).toBe("PK");
      expect(workbook.bytes.length).toBeGreaterThan(5000);
      keep(language, programme, workbook);
    });
  });
}

/** The documents stay after the run, to be looked at. */
function keep(language: Language, ...files: Exported[]): void {
  const folder = join(required("QUARTIERS_ARTEFACTS"), "documents", language);
  mkdirSync(folder, { recursive: true });
  for (const { path } of files) copyFileSync(path, join(folder, path.split("/").at(-1) ?? ""));
}
