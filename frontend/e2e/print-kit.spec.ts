/** The communications officer prints the whole day. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { kit, singles } from "../src/screens/print/documents";
import { inBothThemes } from "./accessibility";
import { pagesOf, textOf } from "./documents";
import { expect, test } from "./fixtures";
import { languages } from "./words";
import { largeProgramme, quartiers } from "./workspace";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const names = "\ufeffNom;Prénom;Établissement;Qualité;Courriel\r\nAbeille;Zoé;Le Journal des Essais;Presse;z@x.example\r\n" +
  "Ocre;Ève;CNAM;Organisation;\r\n;;CNAM;;\r\nOcre;Ève;CNAM;Organisation;\r\n";

test("what is chosen is what is seen, and a way of printing is kept over a restart", async ({ page, bench, print, words, launch, sample }) => {
  test.slow();
  const application = await launch({ workspace: sample });
  await bench.open(application.address);
  await bench.go("print_place");
  await print.choose("print.programme");
  const whole = await print.pages();
  await print.checkbox("print.cover").click();
  await print.hasPages(whole - 1);
  await print.checkbox("print.booklet").click();
  await print.hasPages(Math.ceil((whole - 1) / 4) * 2);
  await print.pick("print.creep", "print.creep_strong");

  await print.keep("Livret sans couverture");

  await application.restart();
  await bench.open(application.address);
  await bench.go("print_place");
  await print.choose("print.poster");
  await print.preset("Livret sans couverture");
  await print.hasPages(Math.ceil((whole - 1) / 4) * 2);
  await expect(print.checkbox("print.cover")).not.toBeChecked();
  await expect(print.list("print.creep")).toContainText(words.say("print.creep_strong"));
  await print.preset(words.say("print.preset_delete", { name: "Livret sans couverture" }));
  await print.button("print.presets").click();
  await expect(page.getByRole("menuitem", { name: words.say("print.presets_none") })).toBeVisible();
});

test("everything is printed at once, and replaced when the question was answered", async ({ bench, print, words, launch, sample }) => {
  test.slow();
  const application = await launch({ workspace: sample });
  await bench.open(application.address);
  await bench.go("print_place");
  await print.choose("print.bundle");
  const field = bench.stage.getByRole("textbox", { name: words.say("print.folder_name") });
  await print.button("print.export").click();
  const ready = bench.stage.getByText(words.say("print.written", { file: await field.inputValue() }));
  await expect(ready).toBeVisible({ timeout: 60_000 });
  const folder = join(await print.folder(), await field.inputValue());
  const files = readdirSync(folder).sort();
  expect(files[0]).toMatch(/^00 .*\.pdf$/);
  expect(files.length).toBeGreaterThan(singles.length - 2); // what would be empty is left out
  for (const file of files.filter((name) => name.endsWith(".pdf"))) expect(pagesOf(join(folder, file)), file).toBeGreaterThan(0);
  expect(files.filter((name) => name.endsWith(".xlsx"))).toHaveLength(1);

  const before = statSync(join(folder, files[0] ?? "")).mtimeMs;
  await print.button("print.export").click();
  await expect(print.button("print.other_name")).toBeFocused();
  expect(statSync(join(folder, files[0] ?? "")).mtimeMs).toBe(before);
  await print.button("print.replace").click();
  await expect(ready).toBeVisible({ timeout: 60_000 });
  expect(statSync(join(folder, files[0] ?? "")).mtimeMs).toBeGreaterThan(before);
  expect(readdirSync(folder).sort()).toEqual(files);

  await print.radio(words.say("print.form_zip")).click();
  const zip = bench.stage.getByRole("textbox", { name: words.say("print.file_name") });
  await expect(zip).toHaveValue(/\.zip$/);
  await print.button("print.export").click();
  await expect(bench.stage.getByText(words.say("print.written", { file: await zip.inputValue() }))).toBeVisible({ timeout: 60_000 });
  expect(readFileSync(join(await print.folder(), await zip.inputValue())).subarray(0, 2).toString()).toBe("PK");
});

test("what is stopped halfway leaves nothing behind", async ({ bench, print, words, launch }, info) => {
  test.skip(!existsSync(largeProgramme), `${largeProgramme} is not there`);
  test.slow();
  const workspace = info.outputPath("large.quartiers");
  quartiers("import", largeProgramme, "-w", workspace);
  const application = await launch({ workspace });
  await bench.open(application.address);
  await bench.go("print_place");
  await print.choose("print.bundle");
  await print.radio(words.say("print.language_both")).click(); // twice the work: there is time to stop it
  const folder = await print.folder();
  await print.button("print.export").click();
  await bench.stage.getByRole("button", { name: words.say("common.stop"), exact: true }).click();
  await expect(bench.stage.getByText(words.say("print.stopped"))).toBeVisible();
  expect(readdirSync(folder)).toEqual([]);
});

test("badges are made for the names of a spreadsheet, which are kept nowhere", async ({ bench, print, words, launch, sample }, info) => {
  test.slow();
  const application = await launch({ workspace: sample });
  const file = info.outputPath("inscrits.csv");
  writeFileSync(file, names);
  await bench.open(application.address);
  await bench.go("print_place");
  await print.choose("print.badges");
  await print.pages();
  await bench.stage.locator("input[type=file]").setInputFiles(file);
  await expect(bench.stage.getByText(words.say("print.attendees_count", { n: 2 }))).toBeVisible();
  await bench.stage.getByText(words.say("print.remarks", { n: 3 })).click();
  for (const told of [/Courriel/, /\b4\b/, /\b5\b/]) await expect(bench.stage.getByRole("listitem").filter({ hasText: told })).toBeVisible();
  await print.pick("print.bearers", "print.bearers_list");
  await print.hasPages(1);
  const { path } = await print.export();
  expect(textOf(path)).toMatch(/Zoé.*Abeille|Abeille.*Zoé/);
  expect(textOf(path)).toContain("Organisation");
  expect(textOf(path)).not.toContain("x.example");

  await print.keep("Inscrits");
  await application.restart();
  await bench.open(application.address);
  await bench.go("print_place");
  await print.preset("Inscrits");
  await expect(bench.stage.getByText(words.say("print.attendees_gone"))).toBeVisible();
  await bench.stage.getByRole("button", { name: words.say("common.remove"), exact: true }).click();
  await expect(print.button("print.attendees_choose")).toBeFocused();
  expect(await print.pages()).toBeGreaterThan(1);
});

for (const language of languages) {
  test.describe(`every document, in ${language}`, () => {
    test.use({ language });

    test("can be chosen by everybody", async ({ page, bench, print, launch, sample }, info) => {
      test.slow();
      const file = info.outputPath("inscrits.csv");
      writeFileSync(file, names);
      const application = await launch({ workspace: sample });
      await bench.open(application.address);
      await bench.go("print_place");
      for (const document of ["bundle", ...Object.keys(kit), "speakers", "calendar"] as const) {
        await print.choose(`print.${document as "bundle"}`);
        if (document in kit) await print.pages();
        if (document === "badges") await bench.stage.locator("input[type=file]").setInputFiles(file);
        if (document === "programme") await print.checkbox("print.booklet").click();
        await inBothThemes(page, language, `print-${document}`);
      }
    });
  });
}
