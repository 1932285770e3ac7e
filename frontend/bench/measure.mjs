/** Measures one timetable in a page of its own: its first render and its frames while a session is dragged. */
export async function measure(browser, address, who, sessions) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${address}?who=${who}&sessions=${sessions}`);
  await page.waitForFunction(() => "show" in window);
  const render = await page.evaluate(() => window.show());
  const frames = await drag(page, who);
  await page.close();
  return { render, frame: at(frames, 0.95) };
}

// Over and over the same way through the rooms, as a hand that looks for a place.
async function drag(page, who) {
  const session = page.locator(who === "peer" ? ".ec-event" : "[role=option]").first();
  const box = await session.boundingBox();
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 30, from.y + 30, { steps: 5 });
  await page.evaluate(() => window.frameLengths());
  for (let round = 0; round < 3; round++) {
    await page.mouse.move(from.x + 600, from.y + 250, { steps: 40 });
    await page.mouse.move(from.x + 20, from.y + 30, { steps: 40 });
  }
  const frames = await page.evaluate(() => window.frameLengths());
  await page.keyboard.press("Escape");
  await page.mouse.up();
  return frames;
}

/** The value below which a share of the values lies; 0.5 is the median. */
export function at(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
