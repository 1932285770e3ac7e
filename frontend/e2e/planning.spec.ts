/** The whole sample day planned from an empty grid, with the pointer and with keys alone; and the afternoon put off. */
import type { Placement } from "../src/lib/api/records";
import { expect, test } from "./fixtures";
import { tabTo } from "./keyboard";
import { Backend } from "./pages/backend";

// The whole day is in sight, so that nothing has to be scrolled to.
test.use({ viewport: { width: 1440, height: 1200 } });

const short = "Gamification"; // half as long as it is to be
const half = 30; // minutes
const table = "Table ronde · Mutualisation"; // at 14:00, before the coffee break at 15:10

test.beforeEach(async ({ bench, launch, sample }) => {
  const application = await launch({ workspace: sample });
  await bench.open(application.address);
});

test("the day is planned from an empty grid with the pointer", async ({ page, bench, timetable, words }) => {
  test.slow();
  const backend = new Backend(page);
  const wanted = await backend.placements();
  await backend.place(short, { duration: half });
  await page.reload();
  await bench.go("timetable");
  await timetable.clear();
  await expect(bench.stage.getByText(words.say("timetable.grid_empty"))).toBeVisible();

  const { days: [day], rooms } = (await backend.board()).records;
  for (const [id, placement] of Object.entries(wanted)) {
    const column = Math.max(0, rooms.findIndex((room) => room.id === placement.rooms[0]));
    const to = await timetable.spot({ opens: day?.opens ?? 0, closes: day?.closes ?? 0, columns: rooms.length }, placement.start, column);
    await timetable.carry(timetable.chip(id), to);
    await expect(timetable.chip(id)).toHaveCount(0);
  }
  await timetable.stretch(short, half);
  await bench.isSaved();
  expect(await backend.placements()).toEqual(wanted);
  await expect(bench.link("shell.conflicts")).toHaveCount(0);
});

test("the day is planned from an empty grid with keys alone", async ({ page, bench, timetable }) => {
  test.slow();
  const backend = new Backend(page);
  const wanted = await backend.placements();
  const { rooms } = (await backend.board()).records;
  const columnOf = ({ rooms: [id] }: Placement) => rooms.findIndex((room) => room.id === id);
  await backend.place(short, { duration: half });
  await backend.place("Actualités", { allRooms: false, rooms: [rooms[0]?.id ?? ""] });
  await page.reload();
  await bench.go("timetable");
  await timetable.clear();

  const press = async (key: string, times: number) => {
    for (let time = 0; time < times; time++) await page.keyboard.press(key);
  };
  for (let left = Object.keys(wanted).length; left > 0; left--) {
    await tabTo(page, timetable.tray.locator("[data-session][tabindex='0']"));
    const id = (await page.locator(":focus").getAttribute("data-session")) ?? "";
    await page.keyboard.press("p");
    await expect(timetable.chip(id)).toHaveCount(0);
    await expect(timetable.grid.locator(`[data-session="${id}"]`)).toBeFocused();
    await bench.isSaved();

    const [is, to] = [(await backend.placements())[id], wanted[id]];
    if (!is || !to) throw new Error(`${id} was not in the plan`);
    const minutes = to.start - is.start;
    await page.keyboard.press("Space");
    await press(minutes < 0 ? "Control+ArrowUp" : "Control+ArrowDown", Math.floor(Math.abs(minutes) / 30));
    await press(minutes < 0 ? "ArrowUp" : "ArrowDown", (Math.abs(minutes) % 30) / 5);
    await press("Shift+ArrowDown", (to.duration - is.duration) / 5);
    if (to.allRooms !== is.allRooms) await page.keyboard.press("a");
    else if (!to.allRooms) await press(columnOf(to) < columnOf(is) ? "ArrowLeft" : "ArrowRight", Math.abs(columnOf(to) - columnOf(is)));
    await page.keyboard.press("Enter");
    await expect(timetable.ghost).toHaveCount(0);
  }
  await bench.isSaved();
  expect(await backend.placements()).toEqual(wanted);
  await expect(bench.link("shell.conflicts")).toHaveCount(0);
});

test("the afternoon is put off by a quarter of an hour, the coffee break gives way, and one undo takes it back", async ({ page, bench, timetable, words }) => {
  const backend = new Backend(page);
  const before = await backend.placements();
  await bench.go("timetable");
  await bench.stage.getByRole("button", { name: words.say("operations.menu") }).click();
  await page.getByRole("menuitem", { name: words.say("operations.shift") }).click();
  const dialog = page.getByRole("dialog", { name: words.say("operations.shift") });
  const from = dialog.getByLabel(words.say("operations.from"), { exact: true });
  await from.fill(words.clock(14 * 60));
  await from.press("Tab");
  await dialog.getByRole("combobox", { name: words.say("operations.absorb") }).click();
  await page.getByRole("option", { name: "Pause café" }).and(page.locator("[data-select-item]")).click();
  await expect(dialog).toContainText(words.say("operations.no_new"));
  await dialog.getByRole("button", { name: words.say("common.apply") }).click();
  await expect(dialog).toHaveCount(0);

  await timetable.isAt(table, 14 * 60 + 15, "");
  await timetable.isAt("Droit d’auteur", 15 * 60 + 30, "Salle 30.2");
  await bench.isSaved();
  const after = await backend.placements();
  const lengths = Object.keys(before).map((id) => (after[id]?.duration ?? 0) - (before[id]?.duration ?? 0));
  expect(lengths.filter(Boolean)).toEqual([-15]);
  await timetable.card(table).press("Control+z");
  await timetable.isAt(table, 14 * 60, "");
  await bench.isSaved();
  expect(await backend.placements()).toEqual(before);
});
