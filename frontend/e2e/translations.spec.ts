/** An edition in two languages: from the quiet field beside a name to a page that says it twice. */
import { inBothThemes } from "./accessibility";
import { textOf } from "./documents";
import { expect, test } from "./fixtures";
import { languages } from "./words";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const original = "Gamification et souveraineté"; // the beginning of a title
const english = "Play and sovereignty, seriously";

test("a title that is not translated is found, written, and taken back", async ({ bench, timetable, session, words, launch, sample }) => {
  const application = await launch({ workspace: sample });
  await bench.open(application.address);
  await bench.go("timetable");
  await timetable.card(original).click();
  const title = session.told("en", "translation.title");
  await title.fill("");
  await title.press("Enter");
  const gap = session.findings.getByText("Titre non traduit", { exact: true });
  await expect(gap).toBeVisible();
  await expect(bench.inspector.getByText(words.say("translation.missing", { n: 1 }), { exact: true })).toBeVisible();

  await gap.click();
  await session.findings.getByRole("button", { name: words.say("sessions.way_translation") }).click();
  await expect(title).toBeFocused();
  await title.fill(english);
  await title.press("Enter");
  await expect(gap).toHaveCount(0);
  await bench.undoOf("anglais").click();
  await expect(gap).toBeVisible();
  await expect(title).toHaveValue("");
  await bench.redoOf("anglais").click();
  await expect(title).toHaveValue(english);
});

test("what is translated is printed beside the original after a restart", async ({ bench, timetable, print, words, launch, sample }) => {
  test.slow();
  const application = await launch({ workspace: sample });
  // What is the edition's own lies on the page, what is a record's in its inspector.
  const write = async (label: string, text: string, pane = bench.stage) => {
    const field = pane.getByRole("textbox", { name: label, exact: true });
    await field.fill(text);
    await field.press("Enter");
    await bench.isSaved();
  };
  const inEnglish = (label: string) => words.say("translation.label_en", { label });
  await bench.open(application.address);
  await bench.go("timetable");
  await timetable.card(original).click();
  await write(inEnglish(words.say("translation.title")), english, bench.inspector);

  await bench.go("rooms");
  await write(words.say("rooms.label"), "Journée des ateliers");
  await write(inEnglish("Journée des ateliers"), "A day of workshops");
  await write(inEnglish("Droit et langues"), "Law, and tongues");
  await write(inEnglish(words.say("rooms.theme")), "Sovereign teaching");
  await bench.stage.getByRole("button", { name: words.say("rooms.room_details", { name: "Salle 30.1" }) }).click();
  await write(inEnglish(words.say("translation.name")), "Room thirty", bench.inspector);

  await application.restart();
  await bench.open(application.address);
  await bench.go("print_place");
  await print.choose("print.programme");
  await print.checkbox("print.bilingual_fr").click();
  await print.pages();
  await print.name.fill("Deux langues.pdf");
  const both = textOf((await print.export()).path);
  for (const said of [original, english, "Droit et langues", "Law, and tongues", "Sovereign teaching", "Salle 30.1", "Room thirty", "A day of workshops"]) {
    expect(both, said).toContain(said);
  }

  await print.checkbox("print.bilingual_fr").click();
  await print.radio(words.say("print.language_en")).click();
  await print.pages();
  await print.name.fill("English.pdf");
  const alone = textOf((await print.export()).path);
  expect(alone).toContain(english);
  expect(alone).not.toContain(original);
});

for (const language of languages) {
  test.describe(`translations, in ${language}`, () => {
    test.use({ language });

    test("can be written by everybody", async ({ page, bench, timetable, session, print, words, launch, sample }) => {
      test.slow();
      const application = await launch({ workspace: sample });
      await bench.open(application.address);
      await bench.go("timetable");
      await timetable.card(original).click();
      await session.told("en", "translation.title").fill("");
      await session.told("en", "translation.title").press("Enter");
      await expect(bench.inspector.getByText(words.say("translation.missing", { n: 1 }), { exact: true })).toBeVisible();
      await inBothThemes(page, language, "translations-session");
      await bench.go("rooms");
      await page.getByRole("textbox", { name: words.say("rooms.label"), exact: true }).fill("Journée des ateliers");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: words.say("rooms.room_details", { name: "Salle 30.1" }) }).click();
      await expect(bench.inspector.getByRole("textbox", { name: words.say("translation.label_en", { label: words.say("translation.name") }) })).toBeVisible();
      await inBothThemes(page, language, "translations-rooms");
      await bench.go("print_place");
      await print.choose("print.programme");
      await print.checkbox(`print.bilingual_${language}`).click();
      await print.pages();
      await inBothThemes(page, language, "translations-print");
    });
  });
}
