/** What other planners stumbled over: midnight, five minutes, the night that has an hour more or less, a copy in haste. */
import { expect, test } from "./fixtures";
import { Backend } from "./pages/backend";

const gamification = "Gamification"; // at 11:45 in Salle 30.1
const law = "Droit d’auteur"; // at 15:30 in Salle 30.2
const welcome = "Accueil café"; // at 8:45, 30 minutes
const [morning, minutes] = [11 * 60 + 45, 1.5]; // px a minute at 100 %
const hittable = 24; // px

test.beforeEach(async ({ bench, launch, sample }) => {
  const application = await launch({ workspace: sample });
  await bench.open(application.address);
});

test("a session across midnight stays one session on its evening", async ({ page, bench, timetable, words }) => {
  const backend = new Backend(page);
  await backend.place(law, { start: 23 * 60 + 30 });
  await page.reload();
  await bench.go("timetable");
  const card = timetable.card(law);
  await timetable.cards.last().focus();
  await page.keyboard.press("End");
  await expect(card).toBeFocused();
  await expect(card).toHaveCount(1);
  await expect(card).toHaveAccessibleName(new RegExp(words.clock(30).replace(/\s/g, "\\s")));
  expect((await card.boundingBox())?.height).toBeGreaterThan(55 * minutes);
  await card.press("Alt+ArrowDown");
  await timetable.isAt(law, 23 * 60 + 35, "Salle 30.2");
  await card.press("Shift+ArrowDown");
  await bench.isSaved();
  expect((await backend.session(law)).placement).toMatchObject({ start: 23 * 60 + 35, duration: 65 });
});

test("sessions of five minutes can be read and hit, also one after the other", async ({ page, bench, timetable }) => {
  const backend = new Backend(page);
  const { rooms } = (await backend.session(gamification)).placement;
  const chain = [gamification, "Vidéo éducative", "IA et pédagogie"];
  for (const [at, title] of chain.entries()) await backend.place(title, { start: morning + 5 * at, duration: 5, rooms });
  await backend.place(law, { start: 16 * 60, duration: 5 });
  await page.reload();
  await bench.go("timetable");

  // Alone, it is hit within a target of 24 pixels, above and below it too.
  for (const aside of [1 - hittable / 2, 0, hittable / 2 - 1]) {
    await timetable.card("Francophonie").click();
    const box = await timetable.card(law).boundingBox();
    if (!box) throw new Error("the card is not on the screen");
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2 + aside);
    await expect(timetable.card(law)).toHaveAttribute("aria-selected", "true");
  }
  await expect(timetable.card(law).locator(".title")).toBeVisible();
  // In a row, each is hit where it is seen, and shows its title then.
  for (const title of chain) {
    const card = timetable.card(title);
    await card.click();
    await expect(card).toHaveAttribute("aria-selected", "true");
    await expect(card.locator(".title")).toBeVisible();
    await expect(timetable.grid.locator("[aria-selected=true]")).toHaveCount(1);
  }
});

for (const [season, date] of [["spring", "2025-03-30"], ["autumn", "2025-10-26"]] as const) {
  test(`on the night in ${season} when the clocks change, hours stay what the clock on the wall says`, async ({ page, bench, timetable }) => {
    const backend = new Backend(page);
    const [day] = (await backend.board()).records.days;
    await backend.ask("Days.Edit", day?.id, { date, opens: 0 });
    await backend.place(gamification, { start: 2 * 60 + 15 });
    await backend.place(law, { start: 4 * 60 });
    await page.reload();
    await bench.go("timetable");
    await timetable.isAt(gamification, 2 * 60 + 15, "Salle 30.1");
    await timetable.isAt(law, 4 * 60, "Salle 30.2");
    const [before, after] = [await timetable.card(gamification).boundingBox(), await timetable.card(law).boundingBox()];
    expect((after?.y ?? 0) - (before?.y ?? 0)).toBeCloseTo(105 * minutes, 0);
    await timetable.card(gamification).press("Alt+Control+ArrowDown");
    await timetable.isAt(gamification, 2 * 60 + 45, "Salle 30.1");
    await bench.isSaved();
    expect((await backend.session(gamification)).placement).toMatchObject({ start: 2 * 60 + 45, duration: 60 });
  });
}

test("a break that is copied while its length changes has the new length, and so has the copy", async ({ page, bench, timetable }) => {
  const backend = new Backend(page);
  await bench.go("timetable");
  await backend.slow("Sessions.Place", 900);
  await timetable.card(welcome).press("Shift+ArrowUp");
  await timetable.hold(welcome, { x: 0, y: 60 * minutes });
  await page.keyboard.down("Alt");
  await page.mouse.up();
  await page.keyboard.up("Alt");
  await expect(timetable.card(welcome)).toHaveCount(2);
  await bench.isSaved();
  const breaks = (await backend.board()).records.sessions.filter(({ title }) => title === welcome).map(({ placement }) => placement);
  expect(breaks.map(({ start, duration }) => [start, duration]).sort()).toEqual([[8 * 60 + 45, 25], [9 * 60 + 45, 25]]);
});
