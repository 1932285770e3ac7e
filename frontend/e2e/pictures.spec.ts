/** The logos of those who organise and the plan of the rooms: from a file to the printed page. */
import { writeFileSync } from "node:fs";
import type { TestInfo } from "@playwright/test";
import { inBothThemes } from "./accessibility";
import { imagesOf, pagesOf, textOf } from "./documents";
import { expect, test } from "./fixtures";
import { languages } from "./words";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 120"><rect width="120" height="120" fill="#0b6b6b"/>
  <circle cx="60" cy="60" r="38" fill="#fff"/><path d="M140 30h150v18H140zM140 72h100v18H140z" fill="#0b6b6b"/></svg>`;
const floor = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 400" fill="none" stroke="#333" stroke-width="6">
  <path d="M10 10h780v380H10zM300 10v240M10 250h420M560 250h230M560 10v240"/></svg>`;
const dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

/** The files that somebody has at hand. */
function filesFor(info: TestInfo) {
  const write = (name: string, content: string | Buffer) => {
    writeFileSync(info.outputPath(name), content);
    return info.outputPath(name);
  };
  return {
    svg: write("école.svg", drawing),
    plan: write("étage.svg", floor),
    png: write("point.png", Buffer.from(dot, "base64")),
    broken: write("notes.png", "Rien qui se regarde."),
  };
}

test("a logo is chosen, replaced, refused and removed, and undo brings it back", async ({ page, bench, rooms, words, launch, sample }, info) => {
  const files = filesFor(info);
  const application = await launch({ workspace: sample });
  await bench.open(application.address);
  await bench.go("rooms");
  await rooms.jump("organisers");
  const choose = page.getByRole("button", { name: words.say("rooms.choose_logo_of", { name: "CNAM" }) });
  const replace = page.getByRole("button", { name: words.say("rooms.replace_logo_of", { name: "CNAM" }) });
  const seen = replace.locator("img");
  await rooms.choose(choose, files.svg);
  const first = (await seen.getAttribute("src")) ?? "";
  expect(first).toMatch(/^data:image\//);

  await rooms.drop(replace, files.png, "image/png");
  await expect(seen).not.toHaveAttribute("src", first);
  await bench.undoOf("logo").click();
  await expect(seen).toHaveAttribute("src", first);

  await rooms.choose(replace, files.broken);
  await expect(page.getByRole("alert").filter({ hasText: "notes.png" })).toBeVisible();
  await expect(seen).toHaveAttribute("src", first);

  await page.getByRole("button", { name: words.say("rooms.remove_logo_of", { name: "CNAM" }) }).click();
  await expect(choose).toBeFocused();
  await expect(page.getByRole("alert").filter({ hasText: "notes.png" })).toHaveCount(0);
  await bench.undoOf("logo").click();
  await expect(seen).toHaveAttribute("src", first);
});

test("a logo, a web site and the plan of the rooms are in the programme after a restart", async ({ page, bench, rooms, print, words, launch, sample }, info) => {
  test.slow();
  const files = filesFor(info);
  const application = await launch({ workspace: sample });
  await bench.open(application.address);
  await bench.go("print_place");
  await print.choose("print.programme");
  const before = await print.export();
  const [pages, images] = [pagesOf(before.path), imagesOf(before.path)];
  expect(textOf(before.path)).not.toContain(words.say("rooms.plan"));

  await bench.go("rooms");
  await rooms.jump("organisers");
  const site = page.getByRole("textbox", { name: words.say("rooms.link_of", { name: "CNAM" }) });
  await site.fill("https://cnam.example/");
  await site.press("Enter");
  await rooms.choose(page.getByRole("button", { name: words.say("rooms.choose_logo_of", { name: "CNAM" }) }), files.png);
  await expect(bench.undoOf("CNAM")).toBeVisible();
  await rooms.jump("identity");
  await rooms.drop(rooms.picture("rooms.logo"), files.svg, "image/svg+xml");
  await expect(page.getByRole("img", { name: words.say("rooms.logo_alt") })).toBeVisible();
  await rooms.choose(rooms.picture("rooms.plan").getByRole("button", { name: words.say("rooms.choose_picture") }), files.plan);
  await expect(page.getByRole("img", { name: words.say("rooms.plan_alt") })).toBeVisible();
  await bench.isSaved();

  await application.restart();
  await bench.open(application.address);
  await bench.go("rooms");
  await expect(site).toHaveValue("https://cnam.example/");
  await expect(page.getByRole("img", { name: words.say("rooms.plan_alt") })).toBeAttached();
  await bench.go("print_place");
  await print.choose("print.programme");
  await print.hasPages(pages + 1);
  await print.name.fill("Avec les logos.pdf");
  const { path } = await print.export();
  expect(textOf(path)).toContain(words.say("rooms.plan"));
  expect(pagesOf(path)).toBe(pages + 1);
  expect(imagesOf(path)).toBeGreaterThan(images);
});

for (const language of languages) {
  test.describe(`pictures, in ${language}`, () => {
    test.use({ language });

    test("can be chosen by everybody", async ({ page, bench, rooms, words, launch, sample }, info) => {
      const files = filesFor(info);
      const application = await launch({ workspace: sample });
      await bench.open(application.address);
      await bench.go("rooms");
      await rooms.choose(page.getByRole("button", { name: words.say("rooms.choose_logo_of", { name: "CNAM" }) }), files.svg);
      await rooms.choose(page.getByRole("button", { name: words.say("rooms.replace_logo_of", { name: "CNAM" }) }), files.broken);
      await expect(page.getByRole("alert").filter({ hasText: "notes.png" })).toBeVisible();
      await rooms.drop(rooms.picture("rooms.logo"), files.svg, "image/svg+xml");
      await rooms.drop(rooms.picture("rooms.plan"), files.plan, "image/svg+xml");
      await expect(page.getByRole("img", { name: words.say("rooms.plan_alt") })).toBeVisible();
      await rooms.jump("identity"); // those who organise are below, in the same view
      await inBothThemes(page, language, "pictures");
    });
  });
}
