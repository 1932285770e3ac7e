import { expect, test } from "./fixtures";
import { People } from "./pages/people";
import { languages } from "./words";

const free = "Gamification"; // at 11:45, three empty seats
const beside = "Les outils libres"; // at the same hour
const later = "Droit d’auteur";

for (const language of languages) {
  test.describe(`people beside the timetable, in ${language}`, () => {
    test.use({ language });

    test("are dragged onto sessions, and taken there with the keys", async ({ page, bench, timetable, words, launch, sample }) => {
      const application = await launch({ workspace: sample });
      await bench.open(application.address);
      await bench.go("timetable");
      const people = new People(bench);
      await people.open();
      const seat = words.say("sessions.seat_name", { role: words.say("common.role_speaker"), rank: 1 });
      const overlay = bench.stage.locator(".spotlight");

      await people.hold("Haemmerlé", timetable.card(free));
      await expect(overlay.getByText(seat)).toBeVisible();
      await page.mouse.up();
      await expect(bench.undoOf("Haemmerlé")).toBeVisible();

      // Escape lets go; whoever is elsewhere at that hour is told so before anything happens.
      await people.hold("Haemmerlé", timetable.card(beside));
      await expect(overlay.getByText(free)).toBeVisible();
      await page.keyboard.press("Escape");
      await page.mouse.up();
      await expect(bench.live).toHaveText(words.say("people.said_let_go", { person: "Ollivier Haemmerlé" }));

      await people.person("Boulet").press("Space");
      await expect(timetable.grid.locator(":focus")).toBeVisible();
      await timetable.card(later).focus();
      await expect(bench.live).toContainText(seat);
      await page.keyboard.press("Enter");
      await expect(bench.undoOf("Boulet")).toBeVisible();
      await expect(timetable.card(later)).toBeFocused();

      await page.keyboard.press("s");
      await page.keyboard.type("kanawati");
      await page.getByRole("option", { name: "Rushed Kanawati" }).click();
      await expect(bench.undoOf("Kanawati")).toBeVisible();
      await expect(timetable.card(later)).toBeFocused();
    });

    test("are found, and lead to the list and back", async ({ page, bench, timetable, launch, sample }) => {
      const application = await launch({ workspace: sample });
      await bench.open(application.address);
      await bench.go("timetable");
      const people = new People(bench);
      await timetable.card(free).focus();
      await page.keyboard.press("i");
      await expect(people.search).toBeFocused();
      await people.search.fill("haemm");
      await page.keyboard.press("Enter");
      await expect(people.person("Haemmerlé")).toBeFocused();
      await expect(people.list.getByRole("option")).toHaveCount(1);
      await page.keyboard.press("Space");
      await page.keyboard.press("Escape");
      await expect(people.person("Haemmerlé")).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(people.list).toBeHidden();
      await expect(timetable.grid.locator(":focus")).toBeVisible();
    });
  });
}
