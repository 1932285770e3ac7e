import { expect, test } from "./fixtures";
import { Backend } from "./pages/backend";
import type { Timetable } from "./pages/timetable";

// Of the sample day; the first four start together at 11:45.
const gamification = "Gamification"; // Salle 30.1
const video = "Vidéo éducative"; // Salle 30.2
const tools = "Les outils libres"; // Amphi Paul Painlevé
const law = "Droit d’auteur"; // 15:30, Salle 30.2
const band = [tools, gamification, video, "IA et pédagogie"];
const [morning, room, roomOfVideo] = [705, "Salle 30.1", "Salle 30.2"];

test.beforeEach(async ({ bench, launch, sample }) => {
  const application = await launch({ workspace: sample });
  await bench.open(application.address);
  await bench.go("timetable");
});

test("a band is chosen by its hour, moved as one, and taken back as one", async ({ page, timetable }) => {
  await timetable.card(gamification).locator(".hours").dblclick();
  for (const title of band) await expect(timetable.card(title)).toHaveAttribute("aria-selected", "true");
  await timetable.hold(gamification, { x: 0, y: -15 });
  await page.mouse.up();
  for (const title of band) await timetable.isAt(title, morning - 10, "");
  await timetable.card(gamification).press("Control+z");
  for (const title of band) await timetable.isAt(title, morning, "");
});

test("several are chosen with the keys, moved together and put into the tray together", async ({ page, bench, timetable }) => {
  await timetable.card(gamification).press("Control+Space");
  await timetable.card(video).press("Control+Space");
  await timetable.card(video).press("Alt+ArrowUp");
  await timetable.isAt(gamification, morning - 5, room);
  await timetable.isAt(video, morning - 5, roomOfVideo);
  await page.keyboard.press("Delete");
  await expect(timetable.tray.getByRole("option")).toHaveCount(2);
  await bench.isSaved();
  await page.keyboard.press("Control+z");
  await timetable.isAt(gamification, morning - 5, room);
  await timetable.isAt(video, morning - 5, roomOfVideo);
});

test("where it cannot go is shaded and says why, until Escape", async ({ page, bench, timetable, words }) => {
  await timetable.hold(gamification, { x: 0, y: 90 });
  await expect(timetable.shades.filter({ hasText: "Déjeuner" }).first()).toBeVisible();
  await expect(bench.stage.locator(".status")).toContainText("Déjeuner");
  await page.keyboard.press("Escape");
  await expect(timetable.shades).toHaveCount(0);
  await page.mouse.up();
  await timetable.isAt(gamification, morning, room);

  await timetable.card(gamification).press("Space");
  await page.keyboard.press("Control+ArrowDown");
  await expect(bench.live).toContainText("Déjeuner");
  await page.keyboard.press("Escape");
  await expect(bench.live).toContainText(words.clock(morning));
});

test("Alt makes a copy, also when it is pressed on the way; one undo takes it away", async ({ page, timetable }) => {
  await timetable.hold(gamification, { x: 0, y: -60 });
  await page.keyboard.down("Alt");
  await expect(timetable.ghost).toContainText("+");
  await page.mouse.up();
  await page.keyboard.up("Alt");
  await expect(timetable.card(gamification)).toHaveCount(2);
  await page.keyboard.press("Control+z");
  await expect(timetable.card(gamification)).toHaveCount(1);
});

test("Ctrl lets two sessions change places", async ({ page, timetable }) => {
  const { x, y } = await centre(timetable, law);
  await timetable.hold(gamification, { x: 0, y: 20 });
  await page.keyboard.down("Control");
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up("Control");
  await timetable.isAt(law, morning, room);
});

test("nothing comes of a drop on the rooms, on the rail or beyond the window", async ({ page, bench, timetable }) => {
  const heads = await bench.stage.locator(".heads").first().boundingBox();
  for (const point of [{ x: (heads?.x ?? 0) + 300, y: (heads?.y ?? 0) + 12 }, { x: 60, y: 500 }, { x: 700, y: -40 }]) {
    await timetable.hold(gamification, { x: 0, y: 40 });
    await page.mouse.move(point.x, point.y, { steps: 4 });
    await page.mouse.up();
    await timetable.isAt(gamification, morning, room);
  }
  await expect(bench.undoOf("")).toHaveCount(0);
});

test("two drags faster than the answers end where the second one says", async ({ page, bench, timetable }) => {
  await new Backend(page).slow("Sessions.Place", 700);
  await timetable.hold(gamification, { x: 0, y: -15 });
  await page.mouse.up();
  await timetable.hold(gamification, { x: 0, y: -15 });
  await page.mouse.up();
  await timetable.isAt(gamification, morning - 20, room);
  await bench.isSaved(); // both answers have come
  await timetable.isAt(gamification, morning - 20, room);
});

test("a title that is written while its session moves loses nothing, nor does the move", async ({ page, bench, timetable }) => {
  await new Backend(page).slow("Sessions.Place", 900);
  await timetable.card(gamification).press("Alt+ArrowUp");
  await page.keyboard.press("F2");
  await page.keyboard.type("Jeux et souveraineté");
  await bench.isSaved(); // the move is answered while the title is written
  await page.keyboard.press("Enter");
  await timetable.isAt("Jeux et souveraineté", morning - 5, room);
  await expect(timetable.card("Jeux et souveraineté")).toBeFocused();
  await bench.isSaved();
});

test("a session that is undone away while it is held is let go", async ({ page, timetable }) => {
  await timetable.card(gamification).press("Control+d");
  const copy = timetable.tray.getByRole("option").first();
  await expect(copy).toBeFocused();
  await copy.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Control+z");
  await expect(timetable.ghost).toHaveCount(0);
  await expect(timetable.tray.getByRole("option")).toHaveCount(0);
  await expect(page.locator(":focus")).toHaveAttribute("data-session", /./);
});

test("the menu of a session does what its keys do", async ({ page, timetable, words }) => {
  await timetable.card(gamification).press("Shift+F10");
  await page.getByRole("menuitem", { name: words.say("hand.unplace") }).click();
  await expect(timetable.tray.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Control+z");
  await timetable.card(gamification).click({ button: "right" });
  await page.getByRole("menuitem", { name: words.say("hand.choose_band") }).click();
  for (const title of band) await expect(timetable.card(title)).toHaveAttribute("aria-selected", "true");
});

async function centre(timetable: Timetable, title: string) {
  const box = await timetable.card(title).boundingBox();
  if (!box) throw new Error("the card is not on the screen");
  return { x: box.x + box.width / 2, y: box.y + 20 };
}
